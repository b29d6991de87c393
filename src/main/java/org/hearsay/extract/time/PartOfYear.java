package org.hearsay.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.claim.CalendarUnit;
import org.hearsay.claim.DateRange;
import org.hearsay.claim.Season;
import org.hearsay.claim.TimeExpression;

/**
 * A quarter, a half or a season: "third-quarter", "the third quarter of 1984", "next year's first
 * quarter", "the last half of 1989", "Q3 2013", "the winter of 1994", "this summer", "last fall".
 */
final class PartOfYear implements Rule {

  private static final Set<String> SEASON_OPENERS =
      Set.of(
          "the", "in", "by", "this", "since", "until", "during", "early", "late", "mid", "-",
          "next", "last", "every", "each", "from", "through", "of");

  @Override
  public String name() {
    return "part-of-year";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    return words
        .attempt(PartOfYear::numbered)
        .or(() -> words.attempt(PartOfYear::abbreviated))
        .or(() -> words.attempt(PartOfYear::season));
  }

  /** A part, as its first day in a year. */
  private record Part(CalendarUnit unit, int month) {
    Optional<LocalDate> in(int year) {
      return Optional.of(LocalDate.of(year, month, 1));
    }
  }

  private static Optional<Meaning> numbered(Cursor words) {
    boolean the = words.take("the");
    Optional<Function<Viewpoint, TimeExpression>> yearBefore = words.attempt(PartOfYear::whose);
    boolean fiscal = words.take("fiscal") || words.take("company", "'s");
    Optional<Part> part = words.attempt(PartOfYear::part);
    if (part.isEmpty() || (the && isHyphened(words))) {
      return Optional.empty();
    }
    Optional<Function<Viewpoint, TimeExpression>> year =
        yearBefore.or(() -> words.attempt(PartOfYear::ofYear));
    boolean isHalf = part.get().unit() == CalendarUnit.HALF;
    if (isHalf && year.isEmpty() && !fiscal && (words.isNext("of") || !the)) {
      return Optional.empty();
    }
    return Optional.of(within(part.get(), year));
  }

  /** Before a noun, "third-quarter" leaves the article to that. */
  private static boolean isHyphened(Cursor words) {
    return words.word(-2).filter(word -> word.is("-")).isPresent();
  }

  /** "first quarter", "third-quarter", "second half", "last half". */
  private static Optional<Part> part(Cursor words) {
    boolean last = words.take("last") || words.take("latter");
    OptionalInt rank = last ? OptionalInt.of(2) : ordinal(words);
    words.take("fiscal");
    words.take("-");
    if (rank.isPresent() && rank.getAsInt() <= 2 && words.take("half")) {
      return Optional.of(new Part(CalendarUnit.HALF, 6 * rank.getAsInt() - 5));
    }
    boolean quarter = !last && rank.isPresent() && rank.getAsInt() <= 4;
    return quarter && words.take("quarter")
        ? Optional.of(new Part(CalendarUnit.QUARTER, 3 * rank.getAsInt() - 2))
        : Optional.empty();
  }

  private static OptionalInt ordinal(Cursor words) {
    return words
        .take(Ordinal.class)
        .map(ordinal -> OptionalInt.of(ordinal.rank()))
        .orElse(OptionalInt.empty());
  }

  /** "Q3", "Q3 2013". */
  private static Optional<Meaning> abbreviated(Cursor words) {
    Optional<Word> word = words.word().filter(w -> w.form().matches("q[1-4]") && w.capital());
    return word.map(
        w -> {
          words.moveTo(words.at() + 1);
          int rank = Character.digit(w.form().charAt(1), 10);
          Part part = new Part(CalendarUnit.QUARTER, 3 * rank - 2);
          return within(part, words.attempt(PartOfYear::ofYear));
        });
  }

  /** Whose part it is: "1988", "next year's". */
  private static Optional<Function<Viewpoint, TimeExpression>> whose(Cursor words) {
    Optional<Function<Viewpoint, TimeExpression>> year = words.attempt(PartOfYear::someYear);
    words.take("'s");
    return year;
  }

  private static Optional<Function<Viewpoint, TimeExpression>> ofYear(Cursor words) {
    if (!words.take("of")) {
      words.take(",");
    }
    return someYear(words);
  }

  private static Optional<Function<Viewpoint, TimeExpression>> someYear(Cursor words) {
    Optional<Integer> named = YearName.phrase(words);
    if (named.isPresent()) {
      LocalDate first = LocalDate.of(named.get(), 1, 1);
      return Optional.of(view -> Viewpoint.on(CalendarUnit.YEAR, first));
    }
    Optional<Shift> shift = words.take(Shift.class);
    words.take("fiscal");
    return shift
        .filter(s -> words.take("year"))
        .map(s -> view -> view.shifted(CalendarUnit.YEAR, s.steps()));
  }

  /** Its part of the year, or, where no year is told, the nearest on the side one looks to. */
  private static Meaning within(Part part, Optional<Function<Viewpoint, TimeExpression>> year) {
    return view -> {
      if (year.isEmpty()) {
        Viewpoint back = view.direction() == Direction.NONE ? view.looking(Direction.BACK) : view;
        return back.yearly(part.unit(), part::in);
      }
      Optional<LocalDate> first = year.get().apply(view).days().map(DateRange::first);
      Viewpoint seen = first.isPresent() ? view : Viewpoint.UNDATED;
      return first
          .<TimeExpression>map(day -> Viewpoint.on(part.unit(), part.in(day.getYear()).get()))
          .orElseGet(() -> seen.yearly(part.unit(), part::in));
    };
  }

  /** "this summer", "last fall", "the winter of 1994", "summer 2013"; not "the fall of Rome". */
  private static Optional<Meaning> season(Cursor words) {
    boolean opened =
        words.word(-1).filter(word -> SEASON_OPENERS.contains(word.form())).isPresent();
    boolean the = words.take("the");
    Optional<Shift> shift = the ? Optional.empty() : words.take(Shift.class);
    boolean noun = words.isNext(word -> word.isTagged("NN") && !word.isPlural());
    Optional<Season> season = noun ? words.take(Season.class) : Optional.empty();
    if (season.isEmpty()) {
      return Optional.empty();
    }
    Part part = new Part(CalendarUnit.SEASON, season.get().opening().getValue());
    if (shift.isPresent()) {
      return Optional.of(pointed(part, shift.get()));
    }
    Optional<Function<Viewpoint, TimeExpression>> year = words.attempt(PartOfYear::ofYear);
    boolean placed = year.isPresent() || (!words.isNext("of") && (the || opened));
    return placed ? Optional.of(within(part, year)) : Optional.empty();
  }

  private static Meaning pointed(Part part, Shift shift) {
    if (shift.steps() == 0) {
      return view -> view.yearly(part.unit(), part::in);
    }
    Direction side = shift.steps() < 0 ? Direction.BACK : Direction.AHEAD;
    return view -> view.yearlyBeside(part.unit(), side, part::in);
  }
}
