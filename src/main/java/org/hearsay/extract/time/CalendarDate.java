package org.hearsay.extract.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/**
 * A date by month: "Oct. 23", "Friday, Oct. 9", "14 July 2013", "March 5, 1946", "July 1997", "last
 * May", "December".
 */
final class CalendarDate implements Rule {

  private static final Set<String> LAST = Set.of("last", "past");
  private static final Set<String> NEXT = Set.of("next", "coming");

  @Override
  public String name() {
    return "calendar-date";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    Optional<Meaning> pointed = words.attempt(CalendarDate::pointed);
    if (pointed.isPresent()) {
      return pointed;
    }
    if (words.take("the", "month", "of")) {
      return monthFirst(words);
    }
    words.attempt(CalendarDate::weekday);
    return words.attempt(CalendarDate::dayFirst).or(() -> words.attempt(CalendarDate::monthFirst));
  }

  /** "last May", "this September", "next July 4", "that June". */
  private static Optional<Meaning> pointed(Cursor words) {
    if (words.take("that")) {
      return MonthName.read(words).map(m -> MonthName.yearly(m).within(YearPhrase.SPOKEN_OF));
    }
    boolean back = words.takeAny(LAST);
    boolean ahead = !back && (words.takeAny(NEXT) || words.take("this", "coming"));
    if (!back && !ahead && !words.take("this")) {
      return Optional.empty();
    }
    Optional<Month> month = MonthName.read(words);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<MonthDay> day = words.attempt(w -> DayOfMonth.of(month.get(), w));
    Yearly date = day.map(DayOfMonth::yearly).orElseGet(() -> MonthName.yearly(month.get()));
    return Optional.of(
        back || ahead
            ? view -> date.beside(view, back ? Direction.BACK : Direction.AHEAD)
            : date::from);
  }

  private static Optional<DayOfWeek> weekday(Cursor words) {
    if (words.take("this")) {
      words.take("coming");
    } else if (!words.takeAny(LAST)) {
      words.takeAny(NEXT);
    }
    Optional<DayOfWeek> weekday = words.take(DayOfWeek.class);
    words.take(",");
    words.take("the");
    return weekday;
  }

  /** "14 July", "the 14th of July 2013". */
  private static Optional<Meaning> dayFirst(Cursor words) {
    words.take("the");
    Optional<Integer> day = DayOfMonth.number(words);
    words.take("of");
    Optional<Month> month = day.flatMap(d -> MonthName.read(words));
    return month
        .filter(m -> DayOfMonth.isOf(m, day.get()))
        .map(m -> dated(MonthDay.of(m, day.get()), words));
  }

  /** "July 14, 2013", "July 2013", "July". */
  private static Optional<Meaning> monthFirst(Cursor words) {
    Optional<Month> month = MonthName.read(words);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<MonthDay> day = words.attempt(w -> DayOfMonth.of(month.get(), w));
    if (day.isPresent()) {
      return Optional.of(dated(day.get(), words));
    }
    return Optional.of(
        words
            .attempt(CalendarDate::yearOfMonth)
            .or(() -> SharedYear.after(words, month.get()))
            .map(year -> MonthName.yearly(month.get()).within(year))
            .orElse(MonthName.yearly(month.get())::from));
  }

  private static Meaning dated(MonthDay day, Cursor words) {
    return words
        .attempt(CalendarDate::yearOfDay)
        .or(() -> SharedYear.after(words, day.getMonth()))
        .map(year -> DayOfMonth.yearly(day).within(year))
        .orElse(DayOfMonth.yearly(day)::from);
  }

  /** The year after a day: ", 2021". */
  static Optional<Meaning> yearOfDay(Cursor words) {
    words.take(",");
    words.take("of");
    return YearPhrase.read(words);
  }

  static Optional<Meaning> yearOfMonth(Cursor words) {
    if (!words.take(",")) {
      words.take("of");
    }
    return YearPhrase.read(words);
  }
}
