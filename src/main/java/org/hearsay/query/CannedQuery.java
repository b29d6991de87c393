package org.hearsay.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * A query with a name, made to be run by people who write no SPARQL.
 *
 * @param name that of its file, without {@code .rq}
 * @param summary what it answers, in a line
 * @param description how to read the answer
 * @param tags what it is about
 * @param parameters in the order in which the query first names them
 * @param text the file as it stands
 */
public record CannedQuery(
    String name,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    String text) {

  public CannedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads a file of {@code queries/}.
   *
   * @throws MalformedQueryException if it is no SPARQL SELECT with a grlc header
   */
  static CannedQuery parse(String name, String text) {
    GrlcHeader header = GrlcHeader.parse(name, text);
    Query query = sparql(name, text);
    return new CannedQuery(
        name,
        header.required("summary"),
        header.text("description").orElse(""),
        header.list("tags"),
        Parameter.of(query, header),
        text);
  }

  /** The parameter that users know by that name. */
  Optional<Parameter> parameter(String parameterName) {
    return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
  }

  Query sparql() {
    return sparql(name, text);
  }

  private static Query sparql(String name, String text) {
    try {
      Query query = QueryFactory.create(text);
      if (!query.isSelectType()) {
        throw new MalformedQueryException(name + ".rq: not a SELECT query");
      }
      return query;
    } catch (QueryParseException e) {
      throw new MalformedQueryException(name + ".rq: " + e.getMessage());
    }
  }
}
