package org.hearsay.extract.time;

import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.hearsay.claim.time.CalendarUnit;

/** The number of a day in its month: "14", "the 14th". */
final class DayOfMonth {

  private DayOfMonth() {}

  static Optional<MonthDay> of(Month month, Cursor words) {
    words.take("the");
    return number(words).filter(day -> isOf(month, day)).map(day -> MonthDay.of(month, day));
  }

  static Optional<Integer> number(Cursor words) {
    Optional<Integer> ordinal = NumberPhrase.ordinal(words);
    if (ordinal.isPresent()) {
      return ordinal;
    }
    return words
        .take(Cardinal.class)
        .filter(Cardinal::isDayOfMonth)
        .map(numeral -> numeral.value().intValue());
  }

  static boolean isOf(Month month, int day) {
    return day >= 1 && day <= month.maxLength();
  }

  /** It in every year; there is none of the 29th of February in most. */
  static Yearly yearly(MonthDay day) {
    return new Yearly(
        CalendarUnit.DAY,
        year -> day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty());
  }
}
