package org.hearsay.claim.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** How a unit of the calendar that begins on some day is written. */
final class PeriodName {

  private PeriodName() {}

  /** As a TIMEX3 value: {@code 199}, {@code 1998-Q3}, {@code 1998-W53}. */
  static String timex(CalendarUnit unit, LocalDate first) {
    String year = String.format("%04d", first.getYear());
    return switch (unit) {
      case CENTURY -> year.substring(0, 2);
      case DECADE -> year.substring(0, 3);
      case YEAR -> year;
      case HALF -> year + "-H" + half(first);
      case QUARTER -> year + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case SEASON -> year + "-" + Season.startingIn(first.getMonth()).code();
      case MONTH -> year + first.toString().substring(4, 7);
      case WEEK -> week(first);
      case WEEKEND -> week(first) + "-WE";
      case DAY -> first.toString();
    };
  }

  /**
   * As an EDTF date (ISO 8601-2), which numbers the parts of a year: seasons from 21, quarters from
   * 33, halves from 40. It has no weeks.
   */
  static String edtf(CalendarUnit unit, LocalDate first) {
    String year = String.format("%04d", first.getYear());
    return switch (unit) {
      case CENTURY -> year.substring(0, 2) + "XX";
      case DECADE -> year.substring(0, 3) + "X";
      case HALF -> year + "-" + (39 + half(first));
      case QUARTER -> year + "-" + (32 + first.get(IsoFields.QUARTER_OF_YEAR));
      case SEASON -> year + "-" + Season.startingIn(first.getMonth()).number();
      case WEEK, WEEKEND -> first + "/" + unit.last(first);
      case YEAR, MONTH, DAY -> timex(unit, first);
    };
  }

  private static int half(LocalDate first) {
    return first.getMonthValue() / 6 + 1;
  }

  private static String week(LocalDate day) {
    return String.format(
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
