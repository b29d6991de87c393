package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A cardinal number, as a word or in digits.
 *
 * @param digits how many digits it is written in; 0 for a word
 */
record Cardinal(BigDecimal value, int digits) {

  private static final Set<BigDecimal> COLLECTIVES =
      Set.of(BigDecimal.valueOf(12), BigDecimal.valueOf(100), BigDecimal.valueOf(1000));

  /** Whether it may be the year of a date. */
  boolean isYear() {
    return digits == 4 && value.signum() > 0 && value.intValue() >= 1000;
  }

  boolean isDayOfMonth() {
    return digits > 0 && digits <= 2 && isWithin(1, 31);
  }

  /** "dozen", "hundred", "thousand", which an article can make one of. */
  boolean isCollective() {
    return digits == 0 && COLLECTIVES.contains(value);
  }

  boolean isWithin(int low, int high) {
    return value.scale() <= 0 && value.intValue() >= low && value.intValue() <= high;
  }
}
