package org.hearsay.extract.figure;

import java.util.Set;
import org.hearsay.extract.Verbs;

/**
 * Reads what stands before a bound and turns it round: "never more than 20" is at most 20, "did not
 * fall below 20" at least 20, "hardly more than 20" about 20.
 */
record TurnedBound(LexemeLine line, BoundTable.Match bound) {

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "t", "cannot", "without", "rarely", "seldom", "nowhere");

  private static final Set<String> FAILING = Set.of("fail", "fails", "failed", "failing");

  /** "not only more than 20", "not just over 20": it is more. */
  private static final Set<String> ADDING =
      Set.of("only", "just", "merely", "simply", "necessarily");

  /** "if not more than 20", "whether or not more than 20": nobody denies it. */
  private static final Set<String> LEAVING_OPEN = Set.of("if", "or", "why");

  /** By themselves they leave little more, after a negation not much more. */
  private static final Set<String> HARDLY = Set.of("hardly", "barely", "scarcely", "little");

  private static final Set<String> MUCH =
      Set.of("much", "far", "many", "significantly", "substantially", "considerably", "greatly");

  /**
   * Verbs whose number is their own: who "never had more than 20" had at most 20, but more than 20
   * may be the homes that they "did not inspect".
   */
  private static final Set<String> MEASURING = Set.of("be", "have", "go", "last", "weigh", "to");

  /** The bound with the words that turn it, or itself. */
  BoundTable.Match read() {
    boolean compares = line.is(bound.end() - 1, "than");
    int at = bound.first() - 1;
    if (compares && line.is(at, "no")) {
      return as(bound.shape().negated(), at);
    }
    if (line.isAny(at, HARDLY)) {
      return isSharp() && !line.is(at - 1, "a") ? as(AmountShape.ABOUT, at) : bound;
    }
    boolean much = line.isAny(at, MUCH);
    int negation = beforeAdverbs(at);
    if (!negates(negation)) {
      return bound;
    }
    int first = isWord(negation) && negation == beforeModifiers(at) ? negation : bound.first();
    return as(much && isSharp() ? AmountShape.ABOUT : bound.shape().negated(), first);
  }

  private boolean isSharp() {
    return bound.shape() == AmountShape.MORE_THAN || bound.shape() == AmountShape.LESS_THAN;
  }

  /** Index before the adverbs and the verb of measure that lead to the bound. */
  private int beforeAdverbs(int from) {
    int at = beforeModifiers(from);
    while (!negates(at) && isMeasuring(line.at(at))) {
      at = beforeModifiers(at - 1);
    }
    return at;
  }

  private int beforeModifiers(int from) {
    int at = from;
    while (!negates(at) && isModifier(at)) {
      at--;
    }
    return at;
  }

  private boolean isModifier(int at) {
    boolean adverb = line.at(at).isTagged("RB") || line.isAny(at, MUCH);
    return adverb && !line.isAny(at, ADDING);
  }

  private static boolean isMeasuring(Lexeme word) {
    String base = Verbs.base(word.lower());
    Aspect aspect = Aspect.of(base);
    boolean level = aspect == Aspect.LEVEL || aspect == Aspect.PRICE;
    boolean moves = word.isTagged("VB") && TrendTable.direction(word).isPresent();
    return MEASURING.contains(base) || (word.isTagged("VB") && level) || moves;
  }

  private boolean negates(int at) {
    boolean fails = line.isAny(at, FAILING) && line.is(at + 1, "to");
    return fails || (line.isAny(at, NEGATIONS) && !line.isAny(at - 1, LEAVING_OPEN));
  }

  /** The "t" of "isn't" is none. */
  private boolean isWord(int at) {
    return !line.at(at).glued() && !line.isAny(at, FAILING);
  }

  private BoundTable.Match as(AmountShape shape, int first) {
    return new BoundTable.Match(shape, first, bound.end());
  }
}
