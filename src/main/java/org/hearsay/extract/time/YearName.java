package org.hearsay.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.TimeExpression;

/**
 * A year, decade or century by its number: "1984", "fiscal 1989", "the year 2000", "nineteen
 * ninety-six", "the 1980s", "the 20th century".
 */
final class YearName implements Rule {

  private static final int EARLIEST = 1500;
  private static final int LATEST = 2199;
  private static final Set<String> COUNTERS =
      Set.of("$", "#", "no.", "number", "about", "nearly", "almost", "than", "some", "section");
  private static final Set<String> MEASURES =
      Set.of(
          "%",
          "percent", "million", "billion", "people", "shares", "points", "miles", "feet", "block");

  @Override
  public String name() {
    return "year-name";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    return words
        .attempt(YearName::decade)
        .or(() -> words.attempt(YearName::century))
        .or(() -> words.attempt(YearName::named))
        .or(() -> words.attempt(YearName::bare));
  }

  /** A year that something else makes certain, such as the month before it. */
  static Optional<Integer> year(Cursor words) {
    return words.attempt(YearName::digits).or(() -> words.attempt(YearName::spelled));
  }

  /** A year with or without the words that announce one. */
  static Optional<Integer> phrase(Cursor words) {
    return words.attempt(YearName::announced).or(() -> year(words));
  }

  private static Optional<Meaning> decade(Cursor words) {
    boolean told = words.take("the");
    told = words.take("'") || words.isNext(word -> word.form().length() > 3) || told;
    return (told ? words.take(WrittenDecade.class) : Optional.<WrittenDecade>empty())
        .map(decade -> on(CalendarUnit.DECADE, decade.first()));
  }

  private static Optional<Meaning> century(Cursor words) {
    words.take("the");
    Optional<Integer> rank = NumberPhrase.ordinal(words);
    words.take("-");
    return rank.filter(n -> n > 1 && words.take("century"))
        .map(n -> on(CalendarUnit.CENTURY, 100 * (n - 1)));
  }

  private static Optional<Meaning> named(Cursor words) {
    return announced(words).map(year -> on(CalendarUnit.YEAR, year));
  }

  /** "fiscal 1989", "the year 2000". */
  private static Optional<Integer> announced(Cursor words) {
    words.take("the");
    boolean fiscal = words.take("fiscal") || words.take("calendar");
    boolean announced = words.take("year") || fiscal;
    return announced ? year(words) : Optional.empty();
  }

  /** "in 1984"; not "1,984", "about 1900 people" or "$1995". */
  private static Optional<Meaning> bare(Cursor words) {
    boolean counted = words.word(-1).filter(word -> COUNTERS.contains(word.form())).isPresent();
    boolean placed = StreetAddress.canBeginAt(words);
    Optional<Integer> year =
        year(words)
            .filter(y -> !counted && !words.isNext(MEASURES))
            .filter(y -> !(placed && StreetAddress.goesOn(words)));
    return year.map(y -> on(CalendarUnit.YEAR, y));
  }

  private static Optional<Integer> digits(Cursor words) {
    return words
        .take(Cardinal.class)
        .filter(numeral -> numeral.isYear() && numeral.isWithin(EARLIEST, LATEST))
        .map(numeral -> numeral.value().intValue());
  }

  /** "nineteen ninety-six", "two thousand". */
  private static Optional<Integer> spelled(Cursor words) {
    Optional<Integer> century = smallNumber(words);
    if (century.filter(n -> n == 2).isPresent() && words.take("thousand")) {
      return Optional.of(2000);
    }
    Optional<Integer> tens =
        century.filter(n -> n >= 15 && n <= 20).flatMap(n -> smallNumber(words));
    if (tens.filter(n -> n >= 10 && n <= 99).isEmpty()) {
      return Optional.empty();
    }
    int ones = tens.get() % 10 == 0 ? words.attempt(YearName::ones).orElse(0) : 0;
    return Optional.of(100 * century.get() + tens.get() + ones);
  }

  private static Optional<Integer> ones(Cursor words) {
    words.take("-");
    return smallNumber(words).filter(n -> n < 10);
  }

  private static Optional<Integer> smallNumber(Cursor words) {
    return words
        .take(Cardinal.class)
        .filter(n -> n.digits() == 0 && n.isWithin(1, 99))
        .map(n -> n.value().intValue());
  }

  private static Meaning on(CalendarUnit unit, int year) {
    return Meaning.fixed(TimeExpression.on(unit, unit.first(LocalDate.of(year, 1, 1))));
  }
}
