package org.hearsay.web.sparql.algebra;

import java.math.BigDecimal;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.hearsay.web.http.Refusal;

/**
 * A number to reckon with, as long as it has few digits: thirty squarings, each of the last, would
 * outlive any limit of time. Only numbers are reckoned with, as SPARQL 1.1 (section 17.3) has it.
 */
final class BoundedNumber extends ExprFunction1 {

  private static final int MOST_BITS = 4_000;

  BoundedNumber(Expr number) {
    super(number, "bounded-number");
  }

  @Override
  public NodeValue eval(NodeValue number) {
    if (!number.isNumber()) {
      throw new ExprEvalException("not a number: " + number);
    }
    if (bits(number) > MOST_BITS) {
      throw Refusal.answerTooLarge("A number grew beyond " + MOST_BITS + " bits.");
    }
    return number;
  }

  private static long bits(NodeValue number) {
    if (number.isInteger()) {
      return number.getInteger().bitLength();
    }
    if (number.isDecimal()) {
      BigDecimal decimal = number.getDecimal();
      return decimal.unscaledValue().bitLength() + Math.abs((long) decimal.scale());
    }
    return Double.SIZE;
  }

  @Override
  public Expr copy(Expr number) {
    return new BoundedNumber(number);
  }
}
