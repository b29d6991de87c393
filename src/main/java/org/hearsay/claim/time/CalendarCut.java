package org.hearsay.claim.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;

/** Where a unit of the calendar begins and ends. */
sealed interface CalendarCut {

  LocalDate first(LocalDate day);

  LocalDate plus(LocalDate first, long count);

  default LocalDate last(LocalDate first) {
    return plus(first, 1).minusDays(1);
  }

  /** So many whole months, one such run of them beginning with that month of the year 0. */
  record Months(int length, Month opening) implements CalendarCut {
    @Override
    public LocalDate first(LocalDate day) {
      long month = day.getLong(ChronoField.PROLEPTIC_MONTH) - (opening.getValue() - 1);
      return day.withDayOfMonth(1).minusMonths(Math.floorMod(month, length));
    }

    @Override
    public LocalDate plus(LocalDate first, long count) {
      return first.plusMonths(length * count);
    }
  }

  /** From that weekday to the Sunday of its ISO week. */
  record Weekly(DayOfWeek opening) implements CalendarCut {
    @Override
    public LocalDate first(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(opening);
    }

    @Override
    public LocalDate plus(LocalDate first, long count) {
      return first.plusWeeks(count);
    }

    @Override
    public LocalDate last(LocalDate first) {
      return first.with(DayOfWeek.SUNDAY);
    }
  }

  /** Each day by itself. */
  record Days() implements CalendarCut {
    @Override
    public LocalDate first(LocalDate day) {
      return day;
    }

    @Override
    public LocalDate plus(LocalDate first, long count) {
      return first.plusDays(count);
    }
  }
}
