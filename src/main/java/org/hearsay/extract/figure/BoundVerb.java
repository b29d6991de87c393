package org.hearsay.extract.figure;

import java.util.stream.IntStream;
import org.hearsay.compare.Toll;
import org.hearsay.text.Lemmas;

/**
 * A verb before a number, which bounds it or has what it counts for its object: "sales topped
 * 12,000 copies" and "Holt topped 12,000 votes", but "Holt topped 12 rivals".
 *
 * @param at index of its last word
 */
record BoundVerb(LexemeLine line, int at) {

  /** How far before the verb the noun for what is so large may stand, in lexemes. */
  private static final int REACH = 12;

  /** "topped 12 rivals", "surpassing two opponents": what else is topped is a number of it. */
  boolean beats(CountedPhrase others) {
    boolean rivals = NounClass.RIVAL.has(line.at(others.head()));
    return rivals && VerbClass.OUTDOING.has(line.at(at)) && !isOfAmount();
  }

  /** Whether an amount does it, of which alone so many can be too few. */
  private boolean isOfAmount() {
    int end = VerbGroup.closedBy(line, at).first();
    return IntStream.iterate(end - 1, i -> i - 1)
        .limit(Math.min(end, REACH))
        .takeWhile(i -> !line.is(i, ",") && !line.at(i).isFiniteVerb())
        .mapToObj(line::at)
        .anyMatch(BoundVerb::isAmount);
  }

  private static boolean isAmount(Lexeme word) {
    boolean deaths = word.isNoun() && Toll.of(Lemmas.singular(word.lower())).isPresent();
    return deaths || NounClass.COUNT.has(word) || NounClass.AMOUNT.has(word);
  }
}
