package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.claim.time.Day;
import org.hearsay.claim.time.DayTime;
import org.hearsay.claim.time.PartialDate;
import org.hearsay.claim.time.TimeExpression;
import org.hearsay.claim.time.TimeModifier;

/** What a phrase means, before it is known from where it is seen. */
@FunctionalInterface
interface Meaning {

  TimeExpression from(Viewpoint view);

  /** Whether it is an amount of time, or told by one, so that it can be more or less than said. */
  default boolean isMeasured() {
    return false;
  }

  /** The same whatever it is seen from. */
  static Meaning fixed(TimeExpression time) {
    return view -> time;
  }

  /** A length of time; of unknown number where none is given. */
  static Meaning length(Optional<BigDecimal> number, TimeUnit unit) {
    return measured(fixed(unit.times(number)));
  }

  static Meaning measured(Meaning meaning) {
    return new Meaning() {
      @Override
      public TimeExpression from(Viewpoint view) {
        return meaning.from(view);
      }

      @Override
      public boolean isMeasured() {
        return true;
      }
    };
  }

  /** A time of the day that this means. */
  default Meaning at(DayTime time) {
    return view -> at(from(view), time);
  }

  /** The same, so qualified. */
  default Meaning with(TimeModifier modifier) {
    Meaning qualified = view -> from(view).with(modifier);
    return isMeasured() ? measured(qualified) : qualified;
  }

  private static TimeExpression at(TimeExpression day, DayTime time) {
    if (day instanceof Day known) {
      return new Day(known.date(), Optional.of(time), known.modifier());
    }
    if (day instanceof PartialDate partial && partial.type() == TimeExpression.Type.DATE) {
      return new PartialDate(partial.value() + time.value(), partial.modifier());
    }
    return day;
  }
}
