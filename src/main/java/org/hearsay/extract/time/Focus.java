package org.hearsay.extract.time;

import java.util.Optional;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.Day;
import org.hearsay.claim.time.PartialDate;
import org.hearsay.claim.time.Period;
import org.hearsay.claim.time.TimeExpression;

/**
 * What a text was last speaking of.
 *
 * @param date the date last told
 * @param since sentences begun since it was told
 * @param mixed whether another day was told in its sentence, or as a bound since
 * @param quarter the quarter last told, which reports of earnings go on to compare
 * @param age sentences begun since the quarter was told
 */
record Focus(
    Optional<TimeExpression> date, int since, boolean mixed, Optional<Period> quarter, int age) {

  static final Focus NONE = new Focus(Optional.empty(), 0, false, Optional.empty(), 0);

  /** Sentences after which a quarter is no longer what is spoken of. */
  private static final int REACH = 3;

  /** After one more date was told. */
  Focus after(TimeExpression time) {
    if (time instanceof Period period && period.unit() == CalendarUnit.QUARTER) {
      return new Focus(Optional.of(time), 0, false, Optional.of(period), 0);
    }
    if (fresh() && isDayOf(time)) {
      return this;
    }
    boolean placed = time instanceof Day || time instanceof Period || time instanceof PartialDate;
    return placed ? new Focus(Optional.of(time), 0, mixes(time), quarter, age) : this;
  }

  /** After "by Wednesday": whether one goes on from there or from the day before is open. */
  Focus afterBound(TimeExpression time) {
    return isDay(time) && date.isPresent() && !isOneDay(time)
        ? new Focus(date, since, true, quarter, age)
        : this;
  }

  /** Whether the date was told in this very sentence. */
  boolean fresh() {
    return date.isPresent() && since == 0;
  }

  /** Whether the days so far told in this sentence are of several. */
  private boolean mixes(TimeExpression time) {
    boolean other = isDay(time) && date.filter(Focus::isDay).isPresent() && !isOneDay(time);
    return fresh() && (mixed || other);
  }

  /** "9 p.m. on Monday" is still spoken of after its Monday. */
  private boolean isDayOf(TimeExpression time) {
    boolean clock = date.filter(day -> day.type() == TimeExpression.Type.TIME).isPresent();
    return clock && time.type() == TimeExpression.Type.DATE && isOneDay(time);
  }

  private static boolean isDay(TimeExpression time) {
    return time instanceof Day;
  }

  private boolean isOneDay(TimeExpression time) {
    return isDay(time)
        && date.filter(Focus::isDay).filter(day -> day.days().equals(time.days())).isPresent();
  }

  /** In the next sentence. */
  Focus next() {
    return age < REACH
        ? new Focus(date, since + 1, mixed, quarter, age + 1)
        : new Focus(date, since + 1, mixed, Optional.empty(), age);
  }
}
