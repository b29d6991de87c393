package org.hearsay.extract.figure;

import org.hearsay.claim.Unit;

/**
 * The words that name a unit.
 *
 * @param end index after its last lexeme
 */
record UnitWords(Sort sort, Unit unit, int end) {

  /** What sort of unit it is. */
  enum Sort {
    /** Percent and its like. */
    SHARE,
    TIME,
    AGE,
    MEASURE,
    /** A part of a currency: cents, pence. */
    COIN,
    MONEY
  }

  boolean isMoney() {
    return sort == Sort.MONEY || sort == Sort.COIN;
  }

  /** Whether it is part of the number's own words. */
  boolean isSign() {
    return sort == Sort.SHARE || sort == Sort.MONEY;
  }

  boolean sameAs(UnitWords other) {
    return unit.normalized().equals(other.unit.normalized());
  }
}
