package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.PartialDate;
import org.hearsay.claim.time.TimeExpression;

/**
 * A period that is told by a day of it: "the week of March 6", or by its last one: "the quarter
 * ended July 31", "the week ending Friday". The last day is an expression of its own; a year that
 * ends on it is a length.
 */
final class DatedPeriod implements Rule {

  private static final Set<TimeUnit> NAMED = Set.of(TimeUnit.WEEK, TimeUnit.WEEKEND);
  private static final Set<TimeUnit> CLOSED =
      Set.of(TimeUnit.WEEK, TimeUnit.MONTH, TimeUnit.QUARTER, TimeUnit.YEAR);
  private static final Set<String> ENDED = Set.of("ended", "ending", "to");

  private final DayPhrase days;

  DatedPeriod(DayPhrase days) {
    this.days = days;
  }

  @Override
  public String name() {
    return "dated-period";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    if (!words.take("the")) {
      return Optional.empty();
    }
    words.take("fiscal");
    boolean single = words.isNext(word -> !word.isPlural() && !word.capital());
    Optional<TimeUnit> unit = single ? words.take(TimeUnit.class) : Optional.empty();
    return unit.flatMap(u -> words.attempt(w -> holding(u, w)).or(() -> ended(u, words)));
  }

  private Optional<Meaning> holding(TimeUnit unit, Cursor words) {
    boolean named = NAMED.contains(unit) && words.take("of");
    Optional<Meaning> day = named ? days.read(words) : Optional.empty();
    return day.map(d -> view -> on(unit, d.from(view), (calendar, date) -> date));
  }

  private Optional<Meaning> ended(TimeUnit unit, Cursor words) {
    int end = words.at();
    boolean closed = CLOSED.contains(unit) && words.takeAny(ENDED);
    Optional<Meaning> day = closed ? days.read(words) : Optional.empty();
    words.moveTo(end);
    return day.map(
        d ->
            unit == TimeUnit.YEAR
                ? Meaning.length(Optional.of(BigDecimal.ONE), unit)
                : view -> on(unit, d.from(view), DatedPeriod::middle));
  }

  /** The middle of what ends on a day tells in which unit of the calendar most of it lies. */
  private static LocalDate middle(CalendarUnit unit, LocalDate end) {
    LocalDate first = unit.first(end);
    return end.minusDays(ChronoUnit.DAYS.between(first, unit.last(first)) / 2);
  }

  private static TimeExpression on(
      TimeUnit unit, TimeExpression day, BiFunction<CalendarUnit, LocalDate, LocalDate> inside) {
    CalendarUnit calendar = unit.calendar().orElseThrow();
    return day.days()
        .map(days -> calendar.first(inside.apply(calendar, days.first())))
        .map(first -> TimeExpression.on(calendar, first))
        .orElseGet(() -> PartialDate.some(calendar));
  }
}
