package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claim.Amount;
import org.hearsay.extract.figure.Numeral.Kind;

/**
 * Two numbers that are the ends of one amount: "20 to 30", "3-8kg", "between $62 and $68", "three
 * or four", "from 20 mpg in 2008 to 29 mpg".
 */
record NumberRange(MeasuredNumber low, MeasuredNumber high) {

  /** How many lexemes may stand between the ends of "from … to …". */
  private static final int WIDEST_GAP = 6;

  /** How many lexemes before "from" the word "number" or "toll" may stand. */
  private static final int COUNT_REACH = 8;

  /**
   * @param low the number read, which may be the first of two
   */
  static Optional<NumberRange> read(LexemeLine line, MeasuredNumber low) {
    if (low.numeral().kind() == Kind.VAGUE) {
      return Optional.empty();
    }
    int at = low.end();
    if (opensWith(line, low, "from")) {
      return readFromTo(line, low);
    }
    if (isDash(line, at)) {
      return next(line, low, at + 1).filter(NumberRange::rises);
    }
    if (line.is(at, "to") && (isLikeYear(low) || CalendarNumbers.followsMonth(line, low.first()))) {
      return Optional.empty();
    }
    boolean between = opensWith(line, low, "between") && line.is(at, "and");
    boolean or = line.is(at, "or") && low.unit().isEmpty();
    boolean to = line.is(at, "to") && !isTarget(line, low);
    if (!between && !or && !to) {
      return Optional.empty();
    }
    int from = line.at(at + 1).isHyphen() && line.at(at + 2).glued() ? at + 2 : at + 1;
    return next(line, low, from)
        .filter(range -> range.rises() && (!or || range.isClose()))
        .filter(range -> !to || !range.isChangeAndValue(line));
  }

  private static Optional<NumberRange> readFromTo(LexemeLine line, MeasuredNumber low) {
    for (int at = low.end(); at < low.end() + WIDEST_GAP && at < line.size(); at++) {
      boolean joint = line.is(at, "to") || (at == low.end() && isDash(line, at));
      Optional<NumberRange> range = joint ? next(line, low, at + 1) : Optional.empty();
      if (range.isPresent()) {
        return range.map(r -> widen(line, r)).filter(r -> !r.isChangeOfCount(line));
      }
      if (line.is(at, ",") || line.is(at, "and") || line.is(at, ";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "the number of missing fell from 60 to 35", "raised its count from 12 to 15": two counts; but
   * "the number was anywhere from 60 to 80", "estimates of the toll range from 12 to 20".
   */
  private boolean isChangeOfCount(LexemeLine line) {
    int from = low.first() - 1;
    boolean bare = unit().isEmpty() && !CountedPhrase.read(line, end()).isPresent();
    return bare
        && line.is(from, "from")
        && isChange(line, from)
        && before(line, from).anyMatch(word -> word.isNoun() && NounClass.COUNT.has(word));
  }

  /** Whether the nearest word that tells a change, or what is so, tells a change. */
  private static boolean isChange(LexemeLine line, int from) {
    return before(line, from)
        .filter(word -> tellsChange(word) || word.isFiniteVerb())
        .findFirst()
        .filter(NumberRange::tellsChange)
        .isPresent();
  }

  private static boolean tellsChange(Lexeme word) {
    return TrendTable.direction(word).isPresent() || VerbClass.CHANGING.has(word);
  }

  /** The words before a place, the nearest first. */
  private static Stream<Lexeme> before(LexemeLine line, int from) {
    return IntStream.iterate(from - 1, at -> at - 1)
        .limit(Math.min(from, COUNT_REACH))
        .mapToObj(line::at);
  }

  /** "from 12.5 to 16-18 billion": the far end is itself a range. */
  private static NumberRange widen(LexemeLine line, NumberRange range) {
    return isDash(line, range.high.end())
        ? next(line, range.high, range.high.end() + 1)
            .filter(NumberRange::rises)
            .map(far -> shareScale(range.low, far.high))
            .orElse(range)
        : range;
  }

  private static Optional<NumberRange> next(LexemeLine line, MeasuredNumber low, int from) {
    int at = from;
    while (line.is(at, "up") || line.is(at, "about") || line.is(at, "even")) {
      at++;
    }
    return MeasuredNumber.read(line, at)
        .filter(high -> isAlike(low.numeral(), high.numeral()))
        .filter(high -> high.numeral().kind() != Kind.VAGUE && unitsAgree(low, high))
        .map(high -> shareScale(low, high));
  }

  /** "four hundred to 500" is read, "two million to 3" and "a third to 3" are not. */
  private static boolean isAlike(Numeral low, Numeral high) {
    boolean parts = low.kind() == Kind.FRACTION || high.kind() == Kind.FRACTION;
    return low.kind() == high.kind() || (!low.isScaled() && !parts);
  }

  private static boolean unitsAgree(MeasuredNumber low, MeasuredNumber high) {
    return low.unit().isEmpty()
        || high.unit().isEmpty()
        || low.unit().get().sameAs(high.unit().get());
  }

  /** "1 to 2 thousand", "$89 to $93 billion": the scale is said but once. */
  private static NumberRange shareScale(MeasuredNumber low, MeasuredNumber high) {
    Numeral a = low.numeral();
    Numeral b = high.numeral();
    boolean shared = !a.isScaled() && b.isScaled() && a.mantissa().compareTo(b.mantissa()) < 0;
    return new NumberRange(shared ? low.with(a.withScale(b.scale())) : low, high);
  }

  /** "rose 8 % to 99 %": the second number is where it came to, not how much it may have been. */
  private static boolean isTarget(LexemeLine line, MeasuredNumber low) {
    int at = low.first() - 1;
    boolean changes = line.is(at, "by") || TrendTable.direction(line.at(at)).isPresent();
    return low.unit().isPresent() && changes;
  }

  /** "the toll rose by 4 to 20", but "prices rose by 4 to 20 percent" tells but how much. */
  private boolean isChangeAndValue(LexemeLine line) {
    int by = low.first() - 1;
    return unit().isEmpty() && line.is(by, "by") && isChange(line, by);
  }

  private static boolean opensWith(LexemeLine line, MeasuredNumber low, String word) {
    int at = BoundTable.before(line, low.first()).map(m -> m.first()).orElse(low.first());
    return line.is(at - 1, word)
        || line.startsWith(at - 2, List.of(word, "the"))
        || line.startsWith(at - 2, List.of(word, "ages"))
        || line.startsWith(at - 4, List.of(word, "the", "ages", "of"));
  }

  /** "in 2008 to 29 mpg" is no range. */
  private static boolean isLikeYear(MeasuredNumber low) {
    return low.unit().isEmpty() && low.numeral().mantissa().toPlainString().matches("[12][0-9]{3}");
  }

  private static boolean isDash(LexemeLine line, int at) {
    return line.at(at).isHyphen() && line.at(at + 1).glued() == line.at(at).glued();
  }

  private boolean rises() {
    return low.numeral().value().compareTo(high.numeral().value()) < 0
        && low.numeral().mantissa().signum() >= 0;
  }

  /** "three or four", but not "one or 20". */
  private boolean isClose() {
    return most().compareTo(least().multiply(BigDecimal.valueOf(3))) <= 0;
  }

  /** "about 20 to 30" is sharp at neither end; "at least 20 to 30" is what it is without. */
  Amount amount(AmountShape shape) {
    return shape == AmountShape.ABOUT || shape == AmountShape.NEARLY
        ? new Amount.AboutBetween(least(), most())
        : new Amount.Between(least(), most());
  }

  BigDecimal least() {
    return low.numeral().value().min(high.numeral().value());
  }

  BigDecimal most() {
    return low.numeral().value().max(high.numeral().value());
  }

  Optional<UnitWords> unit() {
    return high.unit().or(low::unit);
  }

  int end() {
    return high.end();
  }
}
