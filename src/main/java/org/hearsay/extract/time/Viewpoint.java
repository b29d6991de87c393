package org.hearsay.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claim.CalendarUnit;
import org.hearsay.claim.DateRange;
import org.hearsay.claim.TimeExpression;
import org.hearsay.claim.TimeExpression.Day;
import org.hearsay.claim.TimeExpression.Partial;
import org.hearsay.claim.TimeExpression.Period;

/**
 * From where a relative time is seen.
 *
 * @param written the day the document was written, where it is known
 * @param direction which way the clause looks
 * @param focus what the text was last speaking of
 */
record Viewpoint(Optional<LocalDate> written, Direction direction, Focus focus) {

  /** A leap year, whose calendar stands for that of an unknown one. */
  private static final int ANY_YEAR = 2000;

  /** Years within which even the 29th of February comes. */
  private static final int LEAP = 8;

  /** Days within which one speaks of a date without its year in any tense. */
  private static final long NEAR_DAY = 60;

  private static final long NEAR_PERIOD = 45;

  private static final String UNKNOWN_YEAR = "XXXX";

  /** Nothing is known. */
  static final Viewpoint UNDATED = new Viewpoint(Optional.empty(), Direction.NONE, Focus.NONE);

  /** The unit of that kind so many after the one of writing: "last month". */
  TimeExpression shifted(CalendarUnit unit, long steps) {
    return written
        .map(day -> on(unit, unit.plus(unit.first(day), steps)))
        .orElseGet(() -> unknown(unit));
  }

  /** The unit so many after that of the date last spoken of: "the following year". */
  TimeExpression shiftedFromFocus(CalendarUnit unit, long steps) {
    Optional<LocalDate> known =
        focus.date().flatMap(TimeExpression::days).filter(d -> fits(d, unit)).map(DateRange::first);
    if (known.isEmpty() && focus.date().isPresent()) {
      return unknown(unit);
    }
    return known
        .map(day -> on(unit, unit.plus(unit.first(day), steps)))
        .orElseGet(() -> shifted(unit, steps));
  }

  /** Whether the days are not of more than one such unit: no day is known of a month. */
  private static boolean fits(DateRange days, CalendarUnit unit) {
    return unit.first(days.first()).equals(unit.first(days.last()));
  }

  /** The nearest such weekday on the side to which the clause looks; the day of writing counts. */
  TimeExpression weekday(DayOfWeek weekday) {
    return weekday(
        direction == Direction.AHEAD
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday),
        weekday);
  }

  /** The weekday that the adjuster finds from the day of writing. */
  TimeExpression weekday(TemporalAdjuster adjuster, DayOfWeek weekday) {
    return written
        .<TimeExpression>map(day -> new Day(day.with(adjuster)))
        .orElseGet(() -> new Partial(UNKNOWN_YEAR + "-WXX-" + weekday.getValue()));
  }

  /**
   * What comes once a year, such as a month or a day of it, of the year to which the clause looks.
   *
   * @param firstDay its first day in a year; empty if that year has none
   */
  TimeExpression yearly(CalendarUnit unit, IntFunction<Optional<LocalDate>> firstDay) {
    return written
        .flatMap(day -> likeliest(unit, day, firstDay))
        .map(first -> on(unit, first))
        .orElseGet(() -> ofUnknownYear(unit, firstDay.apply(ANY_YEAR).orElseThrow()));
  }

  /** The same, but the last before the unit of writing, or the first after it. */
  TimeExpression yearlyBeside(
      CalendarUnit unit, Direction side, IntFunction<Optional<LocalDate>> firstDay) {
    int step = side == Direction.AHEAD ? 1 : -1;
    return written
        .flatMap(day -> first(side, unit.plus(unit.first(day), step), firstDay))
        .map(first -> on(unit, first))
        .orElseGet(() -> ofUnknownYear(unit, firstDay.apply(ANY_YEAR).orElseThrow()));
  }

  /** The one close by, whatever the tense; of those farther off, the first where one looks. */
  private Optional<LocalDate> likeliest(
      CalendarUnit unit, LocalDate day, IntFunction<Optional<LocalDate>> firstDay) {
    Optional<LocalDate> nearest =
        around(day, firstDay).min(Comparator.comparingLong(first -> distance(unit, first, day)));
    boolean close = nearest.filter(first -> distance(unit, first, day) <= near(unit)).isPresent();
    return close || direction == Direction.NONE
        ? nearest
        : first(direction, unit.first(day), firstDay);
  }

  /** The first on that side of a day; one on the day counts. */
  private static Optional<LocalDate> first(
      Direction side, LocalDate day, IntFunction<Optional<LocalDate>> firstDay) {
    return side == Direction.AHEAD
        ? around(day, firstDay).filter(first -> !first.isBefore(day)).findFirst()
        : around(day, firstDay).filter(first -> !first.isAfter(day)).reduce((a, b) -> b);
  }

  private static Stream<LocalDate> around(
      LocalDate day, IntFunction<Optional<LocalDate>> firstDay) {
    return IntStream.rangeClosed(day.getYear() - LEAP, day.getYear() + LEAP)
        .mapToObj(firstDay)
        .flatMap(Optional::stream);
  }

  /** Days between a day and the unit. */
  private static long distance(CalendarUnit unit, LocalDate first, LocalDate day) {
    LocalDate last = unit.plus(first, 1).minusDays(1);
    return Math.max(
        0, Math.max(ChronoUnit.DAYS.between(day, first), ChronoUnit.DAYS.between(last, day)));
  }

  private static long near(CalendarUnit unit) {
    return unit == CalendarUnit.DAY ? NEAR_DAY : NEAR_PERIOD;
  }

  /** The quarter spoken of, so many years on. */
  Optional<TimeExpression> quarterBeside(long years) {
    return focus.quarter().map(q -> on(q.unit(), q.unit().plus(q.first(), 4 * years)));
  }

  /** The quarter spoken of, in another year; that year where none was. */
  TimeExpression quarterIn(int year) {
    return focus
        .quarter()
        .map(quarter -> on(quarter.unit(), quarter.first().withYear(year)))
        .orElseGet(() -> on(CalendarUnit.YEAR, LocalDate.of(year, 1, 1)));
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

  /** A unit that begins on the day. */
  static TimeExpression on(CalendarUnit unit, LocalDate first) {
    return unit == CalendarUnit.DAY ? new Day(first) : Period.holding(first, unit);
  }

  /** One of these, but not known which. */
  static Partial unknown(CalendarUnit unit) {
    return new Partial(
        switch (unit) {
          case CENTURY -> "XX";
          case DECADE -> "XXX";
          case YEAR -> UNKNOWN_YEAR;
          case HALF -> UNKNOWN_YEAR + "-HX";
          case QUARTER -> UNKNOWN_YEAR + "-QX";
          case SEASON, MONTH -> UNKNOWN_YEAR + "-XX";
          case WEEK -> UNKNOWN_YEAR + "-WXX";
          case WEEKEND -> UNKNOWN_YEAR + "-WXX-WE";
          case DAY -> UNKNOWN_YEAR + "-XX-XX";
        });
  }

  private static Partial ofUnknownYear(CalendarUnit unit, LocalDate first) {
    return new Partial(UNKNOWN_YEAR + on(unit, first).value().substring(4));
  }
}
