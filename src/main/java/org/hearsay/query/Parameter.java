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
 * at the front make it optional.
 *
 * @param name what users call it
 * @param variable its variable, without the question mark
 * @param optional whether the query may be run without it, and then asks for all
 * @param defaultValue what it is unless given
 */
public record Parameter(
    String name,
    String variable,
    ParameterType type,
    boolean optional,
    Optional<String> defaultValue) {

  private static final Pattern NAMING =
      Pattern.compile("\\?((__?)([A-Za-z][A-Za-z0-9]*)(?:_([A-Za-z]+(?:_[A-Za-z]+)?))?)");

  /** Those of a query, in the order of its text. */
  static List<Parameter> of(Query query, GrlcHeader header) {
    Map<String, Parameter> found = new LinkedHashMap<>();
    Matcher naming = NAMING.matcher(query.serialize());
    while (naming.find()) {
      Parameter parameter = of(naming, header);
      found.put(parameter.name, parameter);
    }
    return List.copyOf(found.values());
  }

  private static Parameter of(Matcher naming, GrlcHeader header) {
    String name = naming.group(3);
    return new Parameter(
        name,
        naming.group(1),
        ParameterType.of(naming.group(4)),
        naming.group(2).length() == 2,
        header.entry("defaults", name));
  }

  /**
   * The term that a value stands for.
   *
   * @throws QueryArgumentException if it is none of the parameter's type
   */
  Node term(String value) {
    return type.term(name, value);
  }
}
