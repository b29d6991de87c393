package org.hearsay.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * The units into which the calendar is cut. Each cuts it without a gap but the weekend, which is
 * the last two days of its ISO week.
 */
public enum CalendarUnit {
  CENTURY {
    @Override
    public LocalDate first(LocalDate day) {
      return LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
    }

    @Override
    public LocalDate plus(LocalDate first, long count) {
      return first.plusYears(100 * count);
    }

    @Override
    String value(LocalDate first) {
      return year(first).substring(0, 2);
    }

    @Override
    String edtf(LocalDate first) {
      return value(first) + "XX";
    }
  },

  DECADE {
    @Override
    public LocalDate first(LocalDate day) {
      return LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
    }

    @Override
    public LocalDate plus(LocalDate first, long count) {
      return first.plusYears(10 * count);
    }

    @Override
    String value(LocalDate first) {
      return year(first).substring(0, 3);
    }

    @Override
    String edtf(LocalDate first) {
      return value(first) + "X";
    }
  },

  YEAR {
    @Override
    public LocalDate first(LocalDate day) {
      return day.withDayOfYear(1);
    }

    @Override
    public LocalDate plus(LocalDate first, long count) {
      return first.plusYears(count);
    }

    @Override
    String value(LocalDate first) {
      return year(first);
    }
  },

  HALF {
    @Override
    public LocalDate first(LocalDate day) {
      return LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
    }

    @Override
    public LocalDate plus(LocalDate first, long count) {
      return first.plusMonths(6 * count);
    }

    @Override
    String value(LocalDate first) {
      return year(first) + "-H" + (first.getMonthValue() / 6 + 1);
    }

    /** EDTF numbers the halves of a year 40 and 41. */
    @Override
    String edtf(LocalDate first) {
      return year(first) + "-" + (40 + first.getMonthValue() / 6);
    }
  },

  QUARTER {
    @Override
    public LocalDate first(LocalDate day) {
      return LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
    }

    @Override
    public LocalDate plus(LocalDate first, long count) {
      return first.plusMonths(3 * count);
    }

    @Override
    String value(LocalDate first) {
      return year(first) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** EDTF numbers the quarters of a year 33 to 36. */
    @Override
    String edtf(LocalDate first) {
      return year(first) + "-" + (32 + first.get(IsoFields.QUARTER_OF_YEAR));
    }
  },

  /** A season of the north, of three whole months; winter is that of its December's year. */
  SEASON {
    @Override
    public LocalDate first(LocalDate day) {
      Month opening = Month.of(Math.max(day.getMonthValue() / 3 * 3, 1));
      return opening == Month.JANUARY
          ? LocalDate.of(day.getYear() - 1, Month.DECEMBER, 1)
          : LocalDate.of(day.getYear(), opening, 1);
    }

    @Override
    public LocalDate plus(LocalDate first, long count) {
      return first.plusMonths(3 * count);
    }

    @Override
    String value(LocalDate first) {
      return year(first) + "-" + Season.startingIn(first.getMonth()).code();
    }

    /** EDTF numbers spring to winter 21 to 24. */
    @Override
    String edtf(LocalDate first) {
      return year(first) + "-" + (20 + first.getMonthValue() / 3);
    }
  },

  MONTH {
    @Override
    public LocalDate first(LocalDate day) {
      return day.withDayOfMonth(1);
    }

    @Override
    public LocalDate plus(LocalDate first, long count) {
      return first.plusMonths(count);
    }

    @Override
    String value(LocalDate first) {
      return first.toString().substring(0, 7);
    }
  },

  /** An ISO week, from Monday. */
  WEEK {
    @Override
    public LocalDate first(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public LocalDate plus(LocalDate first, long count) {
      return first.plusWeeks(count);
    }

    @Override
    String value(LocalDate first) {
      return String.format(
          "%04d-W%02d",
          first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    String edtf(LocalDate first) {
      return first + "/" + last(first);
    }
  },

  /** Saturday and Sunday. */
  WEEKEND {
    @Override
    public LocalDate first(LocalDate day) {
      return WEEK.first(day).with(DayOfWeek.SATURDAY);
    }

    @Override
    public LocalDate plus(LocalDate first, long count) {
      return first.plusWeeks(count);
    }

    @Override
    LocalDate last(LocalDate first) {
      return first.plusDays(1);
    }

    @Override
    String value(LocalDate first) {
      return WEEK.value(first) + "-WE";
    }

    @Override
    String edtf(LocalDate first) {
      return first + "/" + last(first);
    }
  },

  DAY {
    @Override
    public LocalDate first(LocalDate day) {
      return day;
    }

    @Override
    public LocalDate plus(LocalDate first, long count) {
      return first.plusDays(count);
    }

    @Override
    String value(LocalDate first) {
      return first.toString();
    }
  };

  /** The first day of the unit that holds the day. */
  public abstract LocalDate first(LocalDate day);

  /** The first day of the unit so many after the one that begins on {@code first}. */
  public abstract LocalDate plus(LocalDate first, long count);

  /** The last day of the unit that begins on {@code first}. */
  LocalDate last(LocalDate first) {
    return plus(first, 1).minusDays(1);
  }

  /** TIMEX3's value of the unit that begins on {@code first}. */
  abstract String value(LocalDate first);

  /** EDTF's way to write it. */
  String edtf(LocalDate first) {
    return value(first);
  }

  private static String year(LocalDate day) {
    return String.format("%04d", day.getYear());
  }
}
