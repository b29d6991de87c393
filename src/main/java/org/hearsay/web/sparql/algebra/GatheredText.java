package org.hearsay.web.sparql.algebra;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.hearsay.web.http.Refusal;

/** What {@code GROUP_CONCAT} is to gather, in all groups together no more than memory holds. */
final class GatheredText extends ExprFunction1 {

  private static final long MOST = 8 << 20;

  private final int separator;
  private long gathered;

  /**
   * @param separator the length of what comes between
   */
  GatheredText(Expr words, int separator) {
    super(words, "gathered-text");
    this.separator = separator;
  }

  @Override
  public NodeValue eval(NodeValue words) {
    gathered += words.asString().length() + separator;
    if (gathered > MOST) {
      throw Refusal.answerTooLarge("GROUP_CONCAT gathered more than " + MOST + " characters.");
    }
    return words;
  }

  @Override
  public Expr copy(Expr words) {
    return new GatheredText(words, separator);
  }
}
