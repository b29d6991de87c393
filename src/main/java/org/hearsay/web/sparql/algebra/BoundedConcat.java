package org.hearsay.web.sparql.algebra;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.hearsay.web.http.Refusal;

/**
 * {@code CONCAT(...)} whose result is bounded: thirty of them, each doubling the last, would fill
 * the memory of any machine.
 */
final class BoundedConcat extends ExprFunctionN {

  private static final int LONGEST = 1 << 20;

  BoundedConcat(ExprList arguments) {
    super("concat", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    long length = 0;
    for (NodeValue argument : arguments) {
      length += argument.asString().length();
    }
    requireShort(length);
    return XSDFuncOp.strConcat(arguments);
  }

  /** Refuses a string that no honest query makes. */
  static void requireShort(long length) {
    if (length > LONGEST) {
      throw Refusal.answerTooLarge("A string grew beyond " + LONGEST + " characters.");
    }
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedConcat(arguments);
  }
}
