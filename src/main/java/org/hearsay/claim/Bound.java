package org.hearsay.claim;

import java.math.BigDecimal;

/**
 * One end of an interval.
 *
 * @param inclusive whether the value itself belongs to the interval
 */
public record Bound(BigDecimal value, boolean inclusive) {

  static Bound inclusive(BigDecimal value) {
    return new Bound(value, true);
  }

  static Bound exclusive(BigDecimal value) {
    return new Bound(value, false);
  }

  Bound plus(Bound other) {
    return new Bound(value.add(other.value), inclusive && other.inclusive);
  }

  Bound inPercent() {
    return new Bound(value.movePointRight(2), inclusive);
  }

  Bound negated() {
    return new Bound(value.negate(), inclusive);
  }
}
