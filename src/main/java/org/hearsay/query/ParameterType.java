package org.hearsay.query;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** What kind of value a parameter takes. */
public enum ParameterType {
  TEXT("string", "a text"),
  IRI("anyURI", "an absolute IRI, such as http://localhost:3030/id/agent/ada-quill"),
  DATE("date", "a date, such as 2031-05-01"),
  INTEGER("integer", "a whole number"),
  DECIMAL("decimal", "a number");

  private final String xsd;
  private final String wanted;

  ParameterType(String xsd, String wanted) {
    this.xsd = xsd;
    this.wanted = wanted;
  }

  /** What a value must be: "a date, such as 2031-05-01". */
  String wanted() {
    return wanted;
  }

  /** The type that the end of a variable's name tells; none is a text. */
  static ParameterType of(String suffix) {
    return suffix == null
        ? TEXT
        : switch (suffix.toLowerCase(Locale.ROOT)) {
          case "iri" -> IRI;
          case "xsd_date" -> DATE;
          case "integer", "xsd_integer" -> INTEGER;
          case "number", "xsd_decimal" -> DECIMAL;
          default ->
              throw new MalformedQueryException(
                  "a parameter's name ends in _" + suffix + ", which is no known type");
        };
  }

  /** The term that a value stands for; none if it is not of this type. */
  Optional<Node> term(String value) {
    if (this == IRI) {
      return iri(value);
    }
    RDFDatatype datatype = NodeFactory.getType(XSDDatatype.XSD + "#" + xsd);
    return datatype.isValid(value)
        ? Optional.of(NodeFactory.createLiteralDT(value, datatype))
        : Optional.empty();
  }

  private static Optional<Node> iri(String value) {
    try {
      IRIx iri = IRIx.create(value);
      return iri.isReference() && !iri.hasViolations()
          ? Optional.of(NodeFactory.createURI(value))
          : Optional.empty();
    } catch (IRIException e) {
      return Optional.empty();
    }
  }
}
