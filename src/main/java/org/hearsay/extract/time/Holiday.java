package org.hearsay.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** A day with a name, and when it falls. */
sealed interface Holiday {

  LocalDate in(int year);

  /** On the same day of every year. */
  record OnDate(MonthDay day) implements Holiday {
    @Override
    public LocalDate in(int year) {
      return day.atYear(year);
    }
  }

  /**
   * On some weekday of a month.
   *
   * @param rank which of them; -1 for the last
   */
  record OnWeekday(Month month, int rank, DayOfWeek weekday) implements Holiday {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(rank, weekday));
    }
  }

  /** So many days after Easter Sunday of the Gregorian church. */
  record AfterEaster(int days) implements Holiday {
    /** By the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, chapter 8). */
    @Override
    public LocalDate in(int year) {
      int golden = year % 19;
      int century = year / 100;
      int leaps = century / 4;
      int moon = (19 * golden + century - leaps - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
      int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
      int correction = (golden + 11 * moon + 22 * weekday) / 451;
      int sum = moon + weekday - 7 * correction + 114;
      return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(days);
    }
  }

  /** Reads {@code 12-25}, {@code MAY -1 MONDAY} or {@code EASTER 1}. */
  static Holiday of(List<String> words) {
    String first = words.get(0);
    if (first.equals("EASTER")) {
      return new AfterEaster(Integer.parseInt(words.get(1)));
    }
    return words.size() == 1
        ? new OnDate(MonthDay.parse("--" + first))
        : new OnWeekday(
            Month.valueOf(first), Integer.parseInt(words.get(1)), DayOfWeek.valueOf(words.get(2)));
  }
}
