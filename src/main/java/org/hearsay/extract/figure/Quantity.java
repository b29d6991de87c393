package org.hearsay.extract.figure;

import java.util.Optional;
import org.hearsay.claim.Amount;

/**
 * A number with its bound words and unit, before it is known what the clause says of it.
 *
 * @param first index of the first lexeme, bound words and sign included
 * @param number what was read between the bounds
 * @param end index after number, unit and bound words
 */
record Quantity(
    int first, MeasuredNumber number, Optional<NumberRange> range, int end, Amount amount) {

  Optional<UnitWords> unit() {
    return range.flatMap(NumberRange::unit).or(number::unit);
  }

  /** Index after the number and its unit, where what it counts begins. */
  int numberEnd() {
    return range.map(NumberRange::end).orElse(number.end());
  }

  /** Index after the words of the number itself: a sign or "percent" is of them, "miles" is not. */
  int wordsEnd() {
    boolean sign = unit().map(UnitWords::isSign).orElse(false);
    boolean bounded = end > numberEnd();
    Numeral last = range.map(NumberRange::high).orElse(number).numeral();
    return bounded ? end : sign ? numberEnd() : last.end();
  }

  boolean isBounded() {
    return first < number.first();
  }

  boolean isVague() {
    return number.numeral().kind() == Numeral.Kind.VAGUE;
  }
}
