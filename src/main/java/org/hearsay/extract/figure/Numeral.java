package org.hearsay.extract.figure;

import java.math.BigDecimal;

/**
 * A number where it stands, in digits, words or both.
 *
 * @param first index of its first lexeme
 * @param end index after its last
 * @param mantissa the number before its scale word: 2.5 of "2.5 million"
 * @param scale what the scale word multiplies it by; 1 without one
 */
record Numeral(Kind kind, int first, int end, BigDecimal mantissa, BigDecimal scale) {

  enum Kind {
    DIGITS,
    WORDS,
    /** A part of a whole: "two-thirds", "1/16", "one in five". */
    FRACTION,
    /** A plural that gives no exact number: "dozens", "tens of thousands". */
    VAGUE
  }

  BigDecimal value() {
    return mantissa.multiply(scale);
  }

  Numeral withScale(BigDecimal other) {
    return new Numeral(kind, first, end, mantissa, other);
  }

  Numeral negated() {
    return new Numeral(kind, first, end, mantissa.negate(), scale);
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }
}
