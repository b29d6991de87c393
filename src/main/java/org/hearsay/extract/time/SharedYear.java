package org.hearsay.extract.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.TimeExpression;

/**
 * The year that two dates joined to each other are told with but once: "May and June 2015", "July
 * 4-9, 2021", "from Nov. 5 to Jan. 2, 2015", whose November is that of 2014.
 */
final class SharedYear {

  private static final Set<String> JOINTS = Set.of("and", "or", "to", "through", "until", "-");

  private SharedYear() {}

  /** The year of a date just read, told after the one that it is joined to; it is not read. */
  static Optional<Meaning> after(Cursor words, Month month) {
    int mark = words.at();
    Optional<Meaning> year = words.takeAny(JOINTS) ? read(words, month) : Optional.empty();
    words.moveTo(mark);
    return year;
  }

  private static Optional<Meaning> read(Cursor words, Month month) {
    Optional<Month> other = words.attempt(MonthName::read);
    return year(words, other.orElse(month), other.isPresent())
        .map(year -> other.filter(o -> month.compareTo(o) > 0).isPresent() ? year - 1 : year)
        .map(year -> TimeExpression.on(CalendarUnit.YEAR, LocalDate.of(year, 1, 1)))
        .map(Meaning::fixed);
  }

  /** The year after a month or a day of it; a month that is not told again has a day. */
  private static Optional<Integer> year(Cursor words, Month month, boolean told) {
    boolean day = words.attempt(w -> DayOfMonth.of(month, w)).isPresent();
    boolean comma = words.take(",");
    return day || (told && !comma) ? YearName.phrase(words) : Optional.empty();
  }
}
