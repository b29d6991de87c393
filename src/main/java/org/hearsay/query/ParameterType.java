package org.hearsay.query;

import java.util.Locale;
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

  /** What a value must be, for help and errors: "a date, such as 2031-05-01". */
  public String wanted() {
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

  Node term(String name, String value) {
    if (this == IRI) {
      return iri(name, value);
    }
    RDFDatatype datatype = NodeFactory.getType(XSDDatatype.XSD + "#" + xsd);
    if (!datatype.isValid(value)) {
      throw refusal(name, value);
    }
    return NodeFactory.createLiteralDT(value, datatype);
  }

  private Node iri(String name, String value) {
    try {
      IRIx iri = IRIx.create(value);
      if (!iri.isReference() || iri.hasViolations()) {
        throw refusal(name, value);
      }
      return NodeFactory.createURI(value);
    } catch (IRIException e) {
      throw refusal(name, value);
    }
  }

  private QueryArgumentException refusal(String name, String value) {
    return new QueryArgumentException(name + ": \"" + value + "\" is not " + wanted);
  }
}
