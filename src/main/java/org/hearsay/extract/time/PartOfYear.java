package org.hearsay.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;

/**
 * A quarter or a half of a year: "third-quarter", "the third quarter of 1984", "the first half of
 * the year", "next year's first quarter", "the last half of 1989", "Q3 2013".
 */
final class PartOfYear implements Rule {

  private static final Set<String> ABBREVIATIONS = Set.of("q1", "q2", "q3", "q4");

  @Override
  public String name() {
    return "part-of-year";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    return words.attempt(PartOfYear::numbered).or(() -> words.attempt(PartOfYear::abbreviated));
  }

  private static Yearly quarter(int rank) {
    return startingIn(3 * rank - 2, CalendarUnit.QUARTER);
  }

  private static Yearly half(int rank) {
    return startingIn(6 * rank - 5, CalendarUnit.HALF);
  }

  private static Yearly startingIn(int month, CalendarUnit unit) {
    return new Yearly(unit, year -> Optional.of(LocalDate.of(year, month, 1)));
  }

  /** Of the year told, else the nearest on the side to which one looks: back, if in doubt. */
  private static Meaning in(Optional<Meaning> year, Yearly part) {
    return year.map(part::within).orElse(view -> part.from(view.orBack()));
  }

  private static Optional<Meaning> numbered(Cursor words) {
    boolean the = words.take("the");
    Optional<Meaning> whose = words.attempt(PartOfYear::whose);
    boolean fiscal = words.take("fiscal");
    words.take("-");
    Optional<Yearly> part = words.attempt(PartOfYear::part);
    if (part.isEmpty() || (the && isHyphened(words))) {
      return Optional.empty();
    }
    Optional<Meaning> year = whose.or(() -> words.attempt(PartOfYear::ofYear));
    boolean told = fiscal || year.isPresent() || (the && !words.isNext("of"));
    return told || part.get().unit() == CalendarUnit.QUARTER
        ? Optional.of(in(year, part.get()))
        : Optional.empty();
  }

  /** Before a noun, "third-quarter" leaves the article to that. */
  private static boolean isHyphened(Cursor words) {
    return words.word(-2).filter(word -> word.is("-")).isPresent();
  }

  /** "first quarter", "third-quarter", "second half", "last half". */
  private static Optional<Yearly> part(Cursor words) {
    boolean last = words.take("last") || words.take("latter");
    int rank = last ? 2 : words.take(Ordinal.class).map(Ordinal::rank).orElse(0);
    words.take("fiscal");
    words.take("-");
    if (rank >= 1 && rank <= 2 && words.take("half")) {
      return Optional.of(half(rank));
    }
    boolean quarter = !last && rank >= 1 && rank <= 4 && words.take("quarter");
    return quarter ? Optional.of(quarter(rank)) : Optional.empty();
  }

  /** "Q3", "Q3 2013". */
  private static Optional<Meaning> abbreviated(Cursor words) {
    Optional<Word> word = words.word().filter(Word::capital);
    if (word.isEmpty() || !words.takeAny(ABBREVIATIONS)) {
      return Optional.empty();
    }
    int rank = Character.digit(word.get().form().charAt(1), 10);
    return Optional.of(in(words.attempt(PartOfYear::ofYear), quarter(rank)));
  }

  /** Whose part it is: "1988", "next year's", "year-ago". */
  private static Optional<Meaning> whose(Cursor words) {
    if (YearAgo.isTaken(words)) {
      return Optional.of(view -> view.shifted(CalendarUnit.YEAR, -1));
    }
    Optional<Meaning> year = YearPhrase.read(words);
    words.take("'s");
    return year;
  }

  private static Optional<Meaning> ofYear(Cursor words) {
    boolean of = words.take("of");
    if (!of) {
      words.take(",");
    }
    Optional<Meaning> year = YearPhrase.read(words);
    boolean unnumbered = of && year.isEmpty() && words.take("the", "year");
    return unnumbered ? Optional.of(view -> view.shifted(CalendarUnit.YEAR, 0)) : year;
  }
}
