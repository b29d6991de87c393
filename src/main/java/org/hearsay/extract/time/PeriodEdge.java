package org.hearsay.extract.time;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.TimeModifier;

/** The beginning, middle or end of the period one is in: "year-end", "the end of the month". */
final class PeriodEdge implements Rule {

  private static final Set<String> STARTS = Set.of("beginning", "start");
  private static final Set<String> ENDS = Set.of("end", "close");

  @Override
  public String name() {
    return "period-edge";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    return words.attempt(PeriodEdge::compound).or(() -> words.attempt(PeriodEdge::phrase));
  }

  /** "year-end", "year's end", "mid-year". */
  private static Optional<Meaning> compound(Cursor words) {
    if (words.take("mid") || words.take("midyear")) {
      words.take("-");
      return words.take("year")
          ? Optional.of(edge(CalendarUnit.YEAR, TimeModifier.MID))
          : Optional.empty();
    }
    Optional<CalendarUnit> unit = unit(words);
    boolean joined = words.take("-") || words.take("'s") || words.isNext("end");
    return unit.filter(u -> joined && words.take("end")).map(u -> edge(u, TimeModifier.END));
  }

  /** "the end of the year". */
  private static Optional<Meaning> phrase(Cursor words) {
    words.take("the");
    Optional<TimeModifier> side = side(words);
    if (side.isEmpty() || !words.take("of", "the")) {
      return Optional.empty();
    }
    return unit(words).map(u -> edge(u, side.get()));
  }

  private static Optional<TimeModifier> side(Cursor words) {
    if (words.takeAny(STARTS)) {
      return Optional.of(TimeModifier.START);
    }
    if (words.take("middle")) {
      return Optional.of(TimeModifier.MID);
    }
    return words.takeAny(ENDS) ? Optional.of(TimeModifier.END) : Optional.empty();
  }

  private static Optional<CalendarUnit> unit(Cursor words) {
    return words.isNext(Word::isPlural)
        ? Optional.empty()
        : words.take(TimeUnit.class).filter(u -> u != TimeUnit.DAY).flatMap(TimeUnit::calendar);
  }

  private static Meaning edge(CalendarUnit unit, TimeModifier modifier) {
    Meaning period = view -> view.spokenOf(unit);
    return period.with(modifier);
  }
}
