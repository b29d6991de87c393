package org.hearsay.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.claim.time.CalendarUnit;

/**
 * A day told by where it stands in its month: "the first Monday in October", "the last day of June
 * 2016". Where the year is not known, no more than the month is.
 */
final class DayInMonth implements Rule {

  private static final int MOST_WEEKS = 5;

  @Override
  public String name() {
    return "day-in-month";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    words.take("the");
    Optional<TemporalAdjuster> day = words.attempt(DayInMonth::day);
    boolean joined = day.isPresent() && (words.take("of") || words.take("in"));
    Optional<Month> month = joined ? MonthName.read(words) : Optional.empty();
    return month.map(m -> in(m, day.get(), words));
  }

  private static Optional<TemporalAdjuster> day(Cursor words) {
    boolean last = words.take("last");
    int rank = last ? -1 : words.take(Ordinal.class).map(Ordinal::rank).orElse(0);
    if (rank == 0 || rank > MOST_WEEKS) {
      return Optional.empty();
    }
    if (words.take("day")) {
      return Optional.of(
          last
              ? TemporalAdjusters.lastDayOfMonth()
              : date -> date.with(ChronoField.DAY_OF_MONTH, rank));
    }
    return words.take(DayOfWeek.class).map(d -> TemporalAdjusters.dayOfWeekInMonth(rank, d));
  }

  private static Meaning in(Month month, TemporalAdjuster day, Cursor words) {
    Yearly days =
        new Yearly(
            CalendarUnit.DAY,
            year ->
                Optional.of(LocalDate.of(year, month, 1).with(day))
                    .filter(date -> date.getMonth() == month));
    Optional<Meaning> year = words.attempt(CalendarDate::yearOfMonth);
    Meaning dated = year.map(days::within).orElse(days::from);
    return view ->
        year.isPresent() || view.written().isPresent()
            ? dated.from(view)
            : MonthName.yearly(month).from(view);
  }
}
