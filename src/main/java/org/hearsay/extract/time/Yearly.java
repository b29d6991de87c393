package org.hearsay.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.DateRange;
import org.hearsay.claim.time.PartialDate;
import org.hearsay.claim.time.TimeExpression;

/**
 * What comes once a year: a month, a day of it, a season, a quarter.
 *
 * @param unit how long it is
 * @param inYear its first day in a year; empty if that year has none
 */
record Yearly(CalendarUnit unit, IntFunction<Optional<LocalDate>> inYear) {

  /** A leap year, whose calendar stands for that of an unknown one. */
  private static final int ANY_YEAR = 2000;

  /** Years within which even the 29th of February comes. */
  private static final int LEAP = 8;

  /** Days within which one speaks of a date without its year in any tense. */
  private static final long NEAR_DAY = 60;

  private static final long NEAR_PERIOD = 45;

  /** Of the year to which the clause looks. */
  TimeExpression from(Viewpoint view) {
    return view.written()
        .filter(day -> !view.isFarBack())
        .flatMap(day -> likeliest(day, view.direction()))
        .map(first -> TimeExpression.on(unit, first))
        .orElseGet(this::ofUnknownYear);
  }

  /** The last before the unit of writing, or the first after it. */
  TimeExpression beside(Viewpoint view, Direction side) {
    int step = side == Direction.AHEAD ? 1 : -1;
    return view.written()
        .flatMap(day -> first(side, unit.plus(unit.first(day), step)))
        .map(first -> TimeExpression.on(unit, first))
        .orElseGet(this::ofUnknownYear);
  }

  /** Of the year that is told. */
  Meaning within(Meaning year) {
    return view ->
        year.from(view)
            .days()
            .map(DateRange::first)
            .flatMap(first -> inYear.apply(first.getYear()))
            .map(first -> TimeExpression.on(unit, first))
            .orElseGet(this::ofUnknownYear);
  }

  private TimeExpression ofUnknownYear() {
    return PartialDate.ofUnknownYear(unit, inYear.apply(ANY_YEAR).orElseThrow());
  }

  /** The one close by, whatever the tense; of those farther off, the first where one looks. */
  private Optional<LocalDate> likeliest(LocalDate day, Direction direction) {
    Optional<LocalDate> nearest =
        around(day).min(Comparator.comparingLong(first -> distance(first, day)));
    boolean close = nearest.filter(first -> distance(first, day) <= near()).isPresent();
    return close || direction == Direction.NONE ? nearest : first(direction, unit.first(day));
  }

  /** The first on that side of a day; one on the day counts. */
  private Optional<LocalDate> first(Direction side, LocalDate day) {
    return side == Direction.AHEAD
        ? around(day).filter(first -> !first.isBefore(day)).findFirst()
        : around(day).filter(first -> !first.isAfter(day)).reduce((a, b) -> b);
  }

  private Stream<LocalDate> around(LocalDate day) {
    return IntStream.rangeClosed(day.getYear() - LEAP, day.getYear() + LEAP)
        .mapToObj(inYear)
        .flatMap(Optional::stream);
  }

  /** Days between a day and the unit. */
  private long distance(LocalDate first, LocalDate day) {
    long ahead = ChronoUnit.DAYS.between(day, first);
    long back = ChronoUnit.DAYS.between(unit.last(first), day);
    return Math.max(0, Math.max(ahead, back));
  }

  private long near() {
    return unit == CalendarUnit.DAY ? NEAR_DAY : NEAR_PERIOD;
  }
}
