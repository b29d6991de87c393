package org.hearsay.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.Season;
import org.hearsay.claim.time.TimeExpression;

/**
 * A season: "this summer", "last fall", "the winter of 1994", "summer 2013"; not "the fall of Rome"
 * nor what prices do.
 */
final class SeasonName implements Rule {

  private static final Set<String> BEFORE_ONE =
      Set.of(
          "in", "by", "since", "until", "during", "early", "late", "mid", "-", "from", "through",
          "of");

  @Override
  public String name() {
    return "season";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    boolean opened = words.word(-1).filter(word -> BEFORE_ONE.contains(word.form())).isPresent();
    boolean the = words.take("the");
    words.take("this", "past");
    Optional<Shift> shift = the ? Optional.empty() : words.attempt(w -> w.take(Shift.class));
    boolean that = !the && shift.isEmpty() && words.take("that");
    boolean noun = words.isNext(word -> word.isTagged("NN") && !word.isPlural());
    Optional<Season> season = noun ? words.take(Season.class) : Optional.empty();
    if (season.isEmpty()) {
      return Optional.empty();
    }
    Optional<Meaning> pointed = shift.map(s -> pointed(season.get(), s));
    Optional<Meaning> year = words.attempt(SeasonName::ofYear);
    if (that) {
      return Optional.of(yearly(season.get()).within(YearPhrase.SPOKEN_OF));
    }
    boolean placed = year.isPresent() || (!words.isNext("of") && (the || opened));
    return pointed.isPresent() || !placed ? pointed : Optional.of(in(season.get(), year));
  }

  private static Optional<Meaning> ofYear(Cursor words) {
    if (!words.take("of")) {
      words.take(",");
    }
    return YearPhrase.read(words);
  }

  private static Meaning in(Season season, Optional<Meaning> year) {
    return year.map(yearly(season)::within).orElse(view -> yearly(season).from(view.orBack()));
  }

  private static Meaning pointed(Season season, Shift shift) {
    if (shift.steps() == 0) {
      return view -> current(season, view);
    }
    Direction side = shift.steps() < 0 ? Direction.BACK : Direction.AHEAD;
    return view -> yearly(season).beside(view, side);
  }

  /** "this summer" is that of the year, unless one looks ahead; winter lies in two years. */
  private static TimeExpression current(Season season, Viewpoint view) {
    return season == Season.WINTER || view.direction() == Direction.AHEAD
        ? yearly(season).from(view.orAhead())
        : yearly(season).within(v -> v.shifted(CalendarUnit.YEAR, 0)).from(view);
  }

  private static Yearly yearly(Season season) {
    return new Yearly(
        CalendarUnit.SEASON, year -> Optional.of(LocalDate.of(year, season.opening(), 1)));
  }
}
