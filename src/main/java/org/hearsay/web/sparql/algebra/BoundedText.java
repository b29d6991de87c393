package org.hearsay.web.sparql.algebra;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.hearsay.web.http.Refusal;

/**
 * Words that a function may take as long as they are short: those that are read as a number, or
 * looked for in others, take time that grows with the square of their length.
 */
final class BoundedText extends ExprFunction1 {

  private static final int LONGEST = 1_000;

  BoundedText(Expr words) {
    super(words, "bounded-text");
  }

  @Override
  public NodeValue eval(NodeValue words) {
    if (words.asString().length() > LONGEST) {
      throw Refusal.answerTooLarge(
          "Words to be cast or looked for are at most " + LONGEST + " characters.");
    }
    return words;
  }

  @Override
  public Expr copy(Expr words) {
    return new BoundedText(words);
  }
}
