package org.hearsay.claim.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the words of a time expression mean, as TIMEX3 has it (ISO-TimeML, ISO 24617-1).
 *
 * <p>A date without a known year is a {@link PartialDate}: {@code XXXX-07-14}. A year is never
 * supplied.
 */
public sealed interface TimeExpression
    permits Day, Period, PartialDate, VagueTime, TimeLength, RepeatingTime {

  /** TIMEX3's type. */
  enum Type {
    DATE,
    TIME,
    DURATION,
    SET;

    /** Whether it has a place on the calendar. */
    public boolean isPoint() {
      return this == DATE || this == TIME;
    }
  }

  /** The unit of the calendar that begins on the day. */
  static TimeExpression on(CalendarUnit unit, LocalDate first) {
    return unit == CalendarUnit.DAY ? new Day(first) : Period.holding(first, unit);
  }

  /** TIMEX3's value: {@code 2024-07-14}, {@code XXXX-07-14}, {@code P1Y}, {@code PAST_REF}. */
  String value();

  Type type();

  Optional<TimeModifier> modifier();

  /** The same as an EDTF date (ISO 8601-2), where it can be written as one. */
  default Optional<String> edtf() {
    return Optional.empty();
  }

  /**
   * The days in which it lies, where its place on the calendar is known; of a time, its day. None
   * of what is only near a date: "around May 5", "over a year later".
   */
  default Optional<DateRange> days() {
    return Optional.empty();
  }

  /** The same with another modifier. */
  TimeExpression with(TimeModifier modifier);
}
