package org.hearsay.extract.time;

import java.util.Optional;
import org.hearsay.claim.CalendarUnit;
import org.hearsay.claim.TimeExpression;
import org.hearsay.claim.TimeExpression.Partial;
import org.hearsay.claim.TimeExpression.Period;

/**
 * What a text was last speaking of.
 *
 * @param date the date last told
 * @param quarter the quarter last told, which reports of earnings go on to compare
 * @param sentence index of the sentence that told the quarter
 */
record Focus(Optional<TimeExpression> date, Optional<Period> quarter, int sentence) {

  static final Focus NONE = new Focus(Optional.empty(), Optional.empty(), 0);

  /** Sentences after which a quarter is no longer what is spoken of. */
  private static final int REACH = 3;

  /** After one more date was told. */
  Focus after(TimeExpression time, int inSentence) {
    if (time instanceof Period period && period.unit() == CalendarUnit.QUARTER) {
      return new Focus(Optional.of(time), Optional.of(period), inSentence);
    }
    boolean placed = time.days().isPresent() || time instanceof Partial;
    return placed ? new Focus(Optional.of(time), quarter, sentence) : this;
  }

  /** As it is in a later sentence. */
  Focus in(int laterSentence) {
    return laterSentence - sentence > REACH ? new Focus(date, Optional.empty(), sentence) : this;
  }
}
