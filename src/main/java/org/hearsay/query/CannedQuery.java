package org.hearsay.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/** A query with a name, made to be run by people who write no SPARQL. */
public final class CannedQuery {

  private final String name;
  private final String text;
  private final String summary;
  private final String description;
  private final List<String> tags;
  private final List<Parameter> parameters;
  private final Query sparql;

  private CannedQuery(String name, String text, GrlcHeader header, Query sparql) {
    this.name = name;
    this.text = text;
    this.summary = header.required("summary");
    this.description = header.text("description").orElse("");
    this.tags = List.copyOf(header.list("tags"));
    this.parameters = Parameter.of(sparql, header);
    this.sparql = sparql;
  }

  /**
   * Reads a file of {@code queries/}.
   *
   * @throws MalformedQueryException if it is no SPARQL SELECT with a grlc header
   */
  static CannedQuery parse(String name, String text) {
    return new CannedQuery(name, text, GrlcHeader.parse(name, text), sparql(name, text));
  }

  /** That of its file, without {@code .rq}. */
  public String name() {
    return name;
  }

  /** What it answers, in a line. */
  public String summary() {
    return summary;
  }

  /** How to read the answer. */
  public String description() {
    return description;
  }

  /** What it is about. */
  public List<String> tags() {
    return tags;
  }

  /** In the order in which the query first names them. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** The parameter that users know by that name. */
  Optional<Parameter> parameter(String parameterName) {
    return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
  }

  /** The file as it stands. */
  public String text() {
    return text;
  }

  /** What the file says, shared by all who run it; nobody may change it. */
  Query sparql() {
    return sparql;
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
