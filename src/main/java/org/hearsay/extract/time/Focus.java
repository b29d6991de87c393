package org.hearsay.extract.time;

import java.util.Optional;
import org.hearsay.claim.CalendarUnit;
import org.hearsay.claim.Day;
import org.hearsay.claim.PartialDate;
import org.hearsay.claim.Period;
import org.hearsay.claim.TimeExpression;

/**
 * What a text was last speaking of.
 *
 * @param date the date last told
 * @param quarter the quarter last told, which reports of earnings go on to compare
 * @param age sentences begun since the quarter was told
 * @param fresh whether the date was told in this very sentence
 */
record Focus(Optional<TimeExpression> date, Optional<Period> quarter, int age, boolean fresh) {

  static final Focus NONE = new Focus(Optional.empty(), Optional.empty(), 0, false);

  /** Sentences after which a quarter is no longer what is spoken of. */
  private static final int REACH = 3;

  /** After one more date was told. */
  Focus after(TimeExpression time) {
    if (time instanceof Period period && period.unit() == CalendarUnit.QUARTER) {
      return new Focus(Optional.of(time), Optional.of(period), 0, true);
    }
    if (fresh && isDayOf(time)) {
      return this;
    }
    boolean placed = time instanceof Day || time instanceof Period || time instanceof PartialDate;
    return placed ? new Focus(Optional.of(time), quarter, age, true) : this;
  }

  /** "9 p.m. on Monday" is still spoken of after its Monday. */
  private boolean isDayOf(TimeExpression time) {
    return time instanceof Day told
        && told.time().isEmpty()
        && date.filter(Day.class::isInstance)
            .map(Day.class::cast)
            .filter(day -> day.time().isPresent() && day.date().equals(told.date()))
            .isPresent();
  }

  /** In the next sentence. */
  Focus next() {
    return age < REACH
        ? new Focus(date, quarter, age + 1, false)
        : new Focus(date, Optional.empty(), age, false);
  }
}
