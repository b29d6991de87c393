package org.hearsay.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.hearsay.claim.CalendarUnit;

/**
 * A date by month: "Oct. 23", "Monday, Oct. 26", "14 July 2013", "March 5, 1946", "July 1997",
 * "last May", "December".
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
    words.attempt(CalendarDate::weekday);
    return words.attempt(CalendarDate::dayFirst).or(() -> words.attempt(CalendarDate::monthFirst));
  }

  /** "last May", "this September", "next July 4". */
  private static Optional<Meaning> pointed(Cursor words) {
    boolean back = words.takeAny(LAST);
    boolean ahead = !back && (words.takeAny(NEXT) || words.take("this", "coming"));
    if (!back && !ahead && !words.take("this")) {
      return Optional.empty();
    }
    Optional<Month> month = month(words);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<MonthDay> day = words.attempt(w -> dayOf(month.get(), w));
    CalendarUnit unit = day.isPresent() ? CalendarUnit.DAY : CalendarUnit.MONTH;
    IntFunction<Optional<LocalDate>> inYear =
        day.map(CalendarDate::inYear).orElseGet(() -> inYear(month.get()));
    return Optional.of(
        back || ahead
            ? view -> view.yearlyBeside(unit, back ? Direction.BACK : Direction.AHEAD, inYear)
            : view -> view.yearly(unit, inYear));
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
    Optional<Integer> day = dayNumber(words);
    words.take("of");
    Optional<Month> month = day.flatMap(d -> month(words));
    return month.filter(m -> isDay(m, day.get())).map(m -> dated(MonthDay.of(m, day.get()), words));
  }

  /** "July 14, 2013", "July 2013", "July". */
  private static Optional<Meaning> monthFirst(Cursor words) {
    Optional<Month> month = month(words);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<MonthDay> day = words.attempt(w -> dayOf(month.get(), w));
    if (day.isPresent()) {
      return Optional.of(dated(day.get(), words));
    }
    return Optional.of(
        words
            .attempt(CalendarDate::yearOfMonth)
            .map(year -> YearPhrase.within(year, CalendarUnit.MONTH, inYear(month.get())))
            .orElseGet(() -> inSomeYear(month.get())));
  }

  /** A word that is a month and not the verb "may" or "march", nor a name such as "Jan". */
  private static Optional<Month> month(Cursor words) {
    Optional<Word> word =
        words.word().filter(w -> w.capital() && !w.isTagged("MD") && !w.isTagged("VB"));
    Optional<Month> month = word.flatMap(w -> words.take(Month.class));
    if (month.isEmpty()) {
      return month;
    }
    boolean whole = word.get().form().endsWith(".") || isFullName(word.get(), month.get());
    boolean numbered = words.attempt(CalendarDate::number).isPresent();
    return whole || numbered ? month : Optional.empty();
  }

  /** A number to come; the dot of an abbreviation before it is read. */
  private static Optional<Word> number(Cursor words) {
    words.take(".");
    return words.word().filter(word -> word.as(Numeral.class).isPresent());
  }

  private static boolean isFullName(Word word, Month month) {
    return word.form().length() == month.name().length();
  }

  private static Optional<MonthDay> dayOf(Month month, Cursor words) {
    words.take("the");
    return dayNumber(words).filter(day -> isDay(month, day)).map(day -> MonthDay.of(month, day));
  }

  private static Optional<Integer> dayNumber(Cursor words) {
    Optional<Integer> ordinal = NumberPhrase.ordinal(words);
    if (ordinal.isPresent()) {
      return ordinal;
    }
    return words
        .take(Numeral.class)
        .filter(Numeral::isDayOfMonth)
        .map(numeral -> numeral.value().intValue());
  }

  private static boolean isDay(Month month, int day) {
    return day >= 1 && day <= month.maxLength();
  }

  private static Meaning dated(MonthDay day, Cursor words) {
    return words
        .attempt(CalendarDate::yearOfDay)
        .map(year -> YearPhrase.within(year, CalendarUnit.DAY, inYear(day)))
        .orElseGet(() -> inSomeYear(day));
  }

  private static Optional<Meaning> yearOfDay(Cursor words) {
    words.take(",");
    words.take("of");
    return YearPhrase.read(words);
  }

  private static Optional<Meaning> yearOfMonth(Cursor words) {
    if (!words.take(",")) {
      words.take("of");
    }
    return YearPhrase.read(words);
  }

  private static Meaning inSomeYear(MonthDay day) {
    return view -> view.yearly(CalendarUnit.DAY, inYear(day));
  }

  private static Meaning inSomeYear(Month month) {
    return view -> view.yearly(CalendarUnit.MONTH, inYear(month));
  }

  private static IntFunction<Optional<LocalDate>> inYear(MonthDay day) {
    return year -> day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
  }

  private static IntFunction<Optional<LocalDate>> inYear(Month month) {
    return year -> Optional.of(LocalDate.of(year, month, 1));
  }
}
