package org.hearsay.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * Something that a query leaves open, told by the name of a variable as grlc has it: {@code
 * ?_speaker} is a text, {@code ?_claim_iri} an IRI, {@code ?_asOf_xsd_date} a date; two underscores
 * at the front make it optional. Choices stand in the header, under {@code enumerate}.
 *
 * @param name what users call it
 * @param variable its variable, without the question mark
 * @param optional whether the query may be run without it, and then asks for all
 * @param defaultValue what it is unless given
 * @param choices all that it may be, in the order in which they are to be offered; none if it may
 *     be any value of its type
 */
public record Parameter(
    String name,
    String variable,
    ParameterType type,
    boolean optional,
    Optional<String> defaultValue,
    List<String> choices) {

  private static final String CHOICES = "enumerate";

  private static final Pattern NAMING =
      Pattern.compile("\\?((__?)([A-Za-z][A-Za-z0-9]*)(?:_([A-Za-z]+(?:_[A-Za-z]+)?))?)");

  /**
   * Those of a query, in the order of its text.
   *
   * @throws MalformedQueryException if one has a type that is none, or the header gives choices to
   *     none of them
   */
  static List<Parameter> of(Query query, GrlcHeader header) {
    Map<String, Parameter> found = new LinkedHashMap<>();
    Matcher naming = NAMING.matcher(query.serialize());
    while (naming.find()) {
      Parameter parameter = of(naming, header);
      found.put(parameter.name, parameter);
    }
    header.expectEntries(CHOICES, found.keySet());
    return List.copyOf(found.values());
  }

  private static Parameter of(Matcher naming, GrlcHeader header) {
    String name = naming.group(3);
    return new Parameter(
        name,
        naming.group(1),
        ParameterType.of(naming.group(4)),
        naming.group(2).length() == 2,
        header.entry("defaults", name),
        header.entries(CHOICES, name));
  }

  /** What a value must be, for help and errors: "a date, such as 2031-05-01". */
  public String wanted() {
    return choices.isEmpty() ? type.wanted() : "one of " + String.join(", ", choices);
  }

  /**
   * The term that a value stands for.
   *
   * @throws QueryArgumentException if it is not what is wanted
   */
  Node term(String value) {
    return (choices.isEmpty() || choices.contains(value)
            ? type.term(value)
            : Optional.<Node>empty())
        .orElseThrow(
            () -> new QueryArgumentException(name + ": \"" + value + "\" is not " + wanted()));
  }
}
