package org.hearsay.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.DateRange;
import org.hearsay.claim.time.Day;
import org.hearsay.claim.time.PartialDate;
import org.hearsay.claim.time.Period;
import org.hearsay.claim.time.TimeExpression;

/**
 * From where a relative time is seen.
 *
 * @param written the day the document was written, where it is known
 * @param direction which way the clause looks
 * @param focus what the text was last speaking of
 */
record Viewpoint(Optional<LocalDate> written, Direction direction, Focus focus) {

  /** Years after which a text that tells of a time may go on with it. */
  private static final int LONG = 10;

  /** The unit of that kind so many after the one of writing: "last month". */
  TimeExpression shifted(CalendarUnit unit, long steps) {
    return written.map(day -> shifted(unit, day, steps)).orElseGet(() -> PartialDate.some(unit));
  }

  /**
   * The unit so many after that of the date last spoken of: "the following year". Which day comes
   * after a sentence that told of two is not known.
   */
  TimeExpression shiftedFromFocus(CalendarUnit unit, long steps) {
    if (focus.date().isEmpty()) {
      return shifted(unit, steps);
    }
    return focus
        .date()
        .flatMap(TimeExpression::days)
        .filter(days -> fits(days, unit) && !(focus.mixed() && !focus.fresh()))
        .map(days -> shifted(unit, days.first(), steps))
        .orElseGet(() -> PartialDate.some(unit));
  }

  /**
   * The unit in which a date of the same sentence lies, else that of writing: "the month". What is
   * older than the unit before that of writing is told of something else: "founded in 1987, it is
   * up for the year".
   */
  TimeExpression spokenOf(CalendarUnit unit) {
    return focus
        .date()
        .filter(date -> focus.fresh() && direction != Direction.AHEAD)
        .flatMap(TimeExpression::days)
        .filter(days -> fits(days, unit) && isLate(days, unit))
        .map(days -> shifted(unit, days.first(), 0))
        .orElseGet(() -> shifted(unit, 0));
  }

  private static TimeExpression shifted(CalendarUnit unit, LocalDate day, long steps) {
    return TimeExpression.on(unit, unit.plus(unit.first(day), steps));
  }

  /** Whether the days are not of more than one such unit: no day is known of a month. */
  private static boolean fits(DateRange days, CalendarUnit unit) {
    return unit.first(days.first()).equals(unit.first(days.last()));
  }

  /** Whether the days lie in the unit of writing, or the one before. */
  private boolean isLate(DateRange days, CalendarUnit unit) {
    LocalDate first = unit.first(days.first());
    return written
        .map(unit::first)
        .map(now -> !first.isAfter(now) && !first.isBefore(unit.plus(now, -1)))
        .orElse(true);
  }

  /** The nearest such weekday on the side to which the clause looks; the day of writing counts. */
  TimeExpression weekday(DayOfWeek weekday) {
    return weekday(
        direction == Direction.AHEAD
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday),
        weekday);
  }

  /** The last such weekday before the day spoken of: "the previous Monday". */
  TimeExpression weekdayBefore(DayOfWeek weekday) {
    return focus
        .date()
        .filter(Day.class::isInstance)
        .<TimeExpression>map(
            day -> new Day(((Day) day).date().with(TemporalAdjusters.previous(weekday))))
        .orElseGet(() -> weekday(TemporalAdjusters.previous(weekday), weekday));
  }

  /** The weekday that the adjuster finds from the day of writing. */
  TimeExpression weekday(TemporalAdjuster adjuster, DayOfWeek weekday) {
    return written
        .<TimeExpression>map(day -> new Day(day.with(adjuster)))
        .orElseGet(() -> PartialDate.some(weekday));
  }

  /** The quarter spoken of, so many years on; none if a year is told after it. */
  Optional<TimeExpression> quarterBeside(long years) {
    boolean ofYear = focus.fresh() && focus.date().filter(Viewpoint::isYear).isPresent();
    return focus.quarter().filter(q -> !ofYear).map(q -> shifted(q.unit(), q.first(), 4 * years));
  }

  private static boolean isYear(TimeExpression time) {
    return time instanceof Period period && period.unit() == CalendarUnit.YEAR;
  }

  /** The quarter spoken of, in another year; that year where none was. */
  TimeExpression quarterIn(int year) {
    return focus
        .quarter()
        .map(quarter -> TimeExpression.on(quarter.unit(), quarter.first().withYear(year)))
        .orElseGet(() -> TimeExpression.on(CalendarUnit.YEAR, LocalDate.of(year, 1, 1)));
  }

  /**
   * Whether the text tells of a month, or a day, of long ago: then one without a year may be of
   * that time.
   */
  boolean isFarBack() {
    return direction != Direction.AHEAD
        && focus.since() <= 1
        && focus
            .date()
            .filter(Viewpoint::isOfMonth)
            .flatMap(TimeExpression::days)
            .filter(
                days ->
                    written.filter(day -> days.last().isBefore(day.minusYears(LONG))).isPresent())
            .filter(days -> fits(days, CalendarUnit.YEAR))
            .isPresent();
  }

  private static boolean isOfMonth(TimeExpression time) {
    return time instanceof Day
        || (time instanceof Period period && period.unit() == CalendarUnit.MONTH);
  }

  /** Looking back, unless the clause clearly looks ahead. */
  Viewpoint orBack() {
    return direction == Direction.NONE ? looking(Direction.BACK) : this;
  }

  /** Looking ahead, unless the clause clearly looks back. */
  Viewpoint orAhead() {
    return direction == Direction.NONE ? looking(Direction.AHEAD) : this;
  }

  private Viewpoint looking(Direction other) {
    return new Viewpoint(written, other, focus);
  }
}
