package org.hearsay.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.TimeExpression;

/** The year that a date or a part of a year belongs to: "1988", "fiscal 1989", "last year". */
final class YearPhrase {

  /** "that" year. */
  static final Meaning SPOKEN_OF = view -> view.shiftedFromFocus(CalendarUnit.YEAR, 0);

  private YearPhrase() {}

  static Optional<Meaning> read(Cursor words) {
    return words.attempt(YearPhrase::named).or(() -> words.attempt(YearPhrase::pointed));
  }

  /** "last year", "this year", "next fiscal year". */
  private static Optional<Meaning> pointed(Cursor words) {
    Optional<Shift> shift = words.take(Shift.class).filter(s -> !s.isFromFocus());
    words.take("fiscal");
    return shift
        .filter(s -> words.take("year"))
        .map(s -> view -> view.shifted(CalendarUnit.YEAR, s.steps()));
  }

  private static Optional<Meaning> named(Cursor words) {
    return YearName.phrase(words)
        .map(year -> TimeExpression.on(CalendarUnit.YEAR, LocalDate.of(year, 1, 1)))
        .map(Meaning::fixed);
  }
}
