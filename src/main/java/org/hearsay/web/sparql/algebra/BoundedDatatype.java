package org.hearsay.web.sparql.algebra;

import java.util.Set;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;
import org.apache.jena.vocabulary.XSD;

/** {@code STRDT(words, datatype)} for all datatypes but durations, as {@link QueryGuard} has it. */
public final class BoundedDatatype extends ExprFunction2 {

  private static final Set<String> DURATIONS =
      Set.of(XSD.duration.getURI(), XSD.dayTimeDuration.getURI(), XSD.yearMonthDuration.getURI());

  BoundedDatatype(Expr words, Expr datatype) {
    super(words, datatype, "strdt");
  }

  public static boolean isDuration(String datatype) {
    return DURATIONS.contains(datatype);
  }

  @Override
  public NodeValue eval(NodeValue words, NodeValue datatype) {
    if (datatype.isIRI() && isDuration(datatype.asNode().getURI())) {
      throw new ExprEvalException("durations are not made here");
    }
    return NodeFunctions.strDatatype(words, datatype);
  }

  @Override
  public Expr copy(Expr words, Expr datatype) {
    return new BoundedDatatype(words, datatype);
  }
}
