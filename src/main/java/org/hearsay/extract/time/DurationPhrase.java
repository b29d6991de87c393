package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.time.NumberPhrase.Count;

/**
 * A length of time: "three months", "two-year", "a three-year period", "a minute and a half", "half
 * an hour", "several years", "the first nine months", "decades".
 */
final class DurationPhrase implements Rule {

  private static final Set<String> BETWEEN =
      Set.of(
          "more",
          "full",
          "consecutive",
          "straight",
          "additional",
          "whole",
          "extra",
          "long",
          "trading",
          "working",
          "business");

  /** "in a year when all failed", "a day that he won't forget": one of its kind, no length. */
  private static final Set<String> PLACING = Set.of("in", "on");

  private static final Set<String> OPENING_CLAUSES = Set.of("when", "that", "which");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public String name() {
    return "duration";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    return words
        .attempt(DurationPhrase::period)
        .or(() -> words.attempt(DurationPhrase::counted))
        .or(() -> words.attempt(DurationPhrase::determined))
        .or(() -> words.attempt(PartOfUnit::half))
        .or(() -> words.attempt(PartOfUnit::quarterCentury))
        .or(() -> words.attempt(DurationPhrase::one))
        .or(() -> words.attempt(DurationPhrase::dayLong))
        .or(() -> words.attempt(DurationPhrase::bare))
        .filter(length -> !AgeOrRate.follows(words));
  }

  /** "a three-year period". */
  private static Optional<Meaning> period(Cursor words) {
    return words.take("a")
        ? counted(words).filter(length -> words.take("period"))
        : Optional.empty();
  }

  /** "the nine months", "the first nine months". */
  private static Optional<Meaning> determined(Cursor words) {
    boolean the = words.take("the");
    words.attempt(w -> w.take(Ordinal.class));
    Optional<Meaning> length = the ? counted(words) : Optional.empty();
    return length.filter(l -> words.word(-1).filter(Word::isPlural).isPresent());
  }

  /** "three months", "two-year", "eight more weeks", "two years and a half". */
  private static Optional<Meaning> counted(Cursor words) {
    Optional<Count> count = NumberPhrase.read(words);
    takeBetween(words);
    words.take("-");
    Optional<TimeUnit> unit = count.isPresent() ? unit(words) : Optional.empty();
    if (unit.isEmpty() || (count.get().number().isPresent() && isFraction(unit.get(), words))) {
      return Optional.empty();
    }
    words.take("-", "long");
    BigDecimal more = words.take("and", "a", "half") ? HALF : BigDecimal.ZERO;
    return Optional.of(Meaning.length(count.get().number().map(more::add), unit.get()));
  }

  /** "straight" and "fiscal" between a number and its unit. */
  static void takeBetween(Cursor words) {
    if (!words.takeAny(BETWEEN) && !words.take("fiscal")) {
      words.take("calendar");
    }
  }

  /** "three quarters of it" is no time. */
  private static boolean isFraction(TimeUnit unit, Cursor words) {
    return unit == TimeUnit.QUARTER && words.isNext("of");
  }

  /** "a year", "a minute and a half", "a month or two". */
  private static Optional<Meaning> one(Cursor words) {
    boolean placed = words.word(-1).filter(word -> PLACING.contains(word.form())).isPresent();
    if (AgeOrRate.precedes(words) || !(words.take("a") || words.take("an"))) {
      return Optional.empty();
    }
    words.attempt(w -> w.takeAny(BETWEEN) ? Optional.of(true) : Optional.empty());
    Optional<TimeUnit> unit =
        unit(words)
            .filter(u -> u != TimeUnit.QUARTER && !(placed && words.isNext(OPENING_CLAUSES)));
    BigDecimal more = words.take("and", "a", "half") ? HALF : BigDecimal.ZERO;
    Optional<BigDecimal> count = Optional.of(BigDecimal.ONE.add(more));
    return unit.map(u -> Meaning.length(words.take("or", "two") ? Optional.empty() : count, u));
  }

  /** "day-long", "months-long". */
  private static Optional<Meaning> dayLong(Cursor words) {
    Optional<BigDecimal> count =
        words.isNext(Word::isPlural) ? Optional.empty() : Optional.of(BigDecimal.ONE);
    return unit(words).filter(u -> words.take("-", "long")).map(u -> Meaning.length(count, u));
  }

  /**
   * "for years", "decades-long", "weeks or months", "hundreds of years"; not what is left of "24
   * hours a day", nor where soldiers live.
   */
  private static Optional<Meaning> bare(Cursor words) {
    boolean counted = words.word(-1).filter(word -> word.isTagged("CD")).isPresent();
    boolean many = NumberPhrase.takeMany(words);
    boolean plural = !counted && words.isNext(Word::isPlural);
    Optional<TimeUnit> unit = plural ? unit(words) : Optional.empty();
    words.take("-", "long");
    words.attempt(w -> w.take("or") ? unit(w) : Optional.empty());
    return unit.filter(u -> many || u != TimeUnit.QUARTER)
        .filter(u -> u.calendar().isPresent() || u == TimeUnit.HOUR)
        .map(u -> Meaning.length(Optional.empty(), u));
  }

  /** A unit that is no name: "60 Minutes" is one. */
  static Optional<TimeUnit> unit(Cursor words) {
    return words.isNext(Word::capital) ? Optional.empty() : words.take(TimeUnit.class);
  }
}
