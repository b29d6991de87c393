package org.hearsay.claim.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * The units into which the calendar is cut. Each cuts it without a gap but the weekend, which is
 * the last two days of its ISO week.
 */
public enum CalendarUnit {
  CENTURY(new CalendarCut.Months(1200, Month.JANUARY)),
  DECADE(new CalendarCut.Months(120, Month.JANUARY)),
  YEAR(new CalendarCut.Months(12, Month.JANUARY)),
  HALF(new CalendarCut.Months(6, Month.JANUARY)),
  QUARTER(new CalendarCut.Months(3, Month.JANUARY)),

  /** A season of the north, of three whole months; winter is that of its December's year. */
  SEASON(new CalendarCut.Months(3, Month.MARCH)),

  MONTH(new CalendarCut.Months(1, Month.JANUARY)),

  /** An ISO week, from Monday. */
  WEEK(new CalendarCut.Weekly(DayOfWeek.MONDAY)),

  /** Saturday and Sunday. */
  WEEKEND(new CalendarCut.Weekly(DayOfWeek.SATURDAY)),

  DAY(new CalendarCut.Days());

  @SuppressWarnings("ImmutableEnumChecker") // every cut is a record of numbers and names
  private final CalendarCut cut;

  CalendarUnit(CalendarCut cut) {
    this.cut = cut;
  }

  /** The first day of the unit that holds the day. */
  public LocalDate first(LocalDate day) {
    return cut.first(day);
  }

  /** The first day of the unit so many after the one that begins on {@code first}. */
  public LocalDate plus(LocalDate first, long count) {
    return cut.plus(first, count);
  }

  /** The last day of the unit that begins on {@code first}. */
  public LocalDate last(LocalDate first) {
    return cut.last(first);
  }
}
