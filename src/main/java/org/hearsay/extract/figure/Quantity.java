package org.hearsay.extract.figure;

import java.util.Optional;
import org.hearsay.claim.Amount;

/**
 * A number with its bound words and unit, before it is known what the clause says of it.
 *
 * @param first index of the first lexeme, bound words and sign included
 * @param number what was read between the bounds
 * @param end index after number, unit and bound words
 * @param base the quantity right before whose trend this one shares: what it converts ("87 mph (140
 *     km/h)"), what it says in other terms ("$2, or 8%") or what led to it ("rose 8% to 99")
 */
record Quantity(
    int first,
    MeasuredNumber number,
    Optional<NumberRange> range,
    int end,
    AmountShape shape,
    Amount amount,
    Optional<Quantity> base) {

  /** The same, beside the quantity before it in the sentence. */
  Quantity after(Quantity other, LexemeLine line) {
    if (restates(other, line)) {
      return restating(other);
    }
    boolean reaches = line.is(first - 1, "to") && follows(other, line, first - 1);
    boolean again = line.is(first - 1, "or") && line.is(first - 2, ",") && other.end == first - 2;
    return reaches || (again && differs(other)) ? basedOn(other, shape, amount) : this;
  }

  /** "rose 8% to", and "rose $2, or 8%, to". */
  private static boolean follows(Quantity other, LexemeLine line, int to) {
    return other.end == to
        || (other.base.isPresent() && other.end == to - 1 && line.is(to - 1, ","));
  }

  /** It has the bound of what it converts. */
  private Quantity restating(Quantity other) {
    return amount instanceof Amount.Exact
        ? basedOn(other, other.shape, other.shape.of(number.numeral().value()))
        : basedOn(other, shape, amount);
  }

  private Quantity basedOn(Quantity other, AmountShape bound, Amount same) {
    return new Quantity(first, number, range, end, bound, same, Optional.of(other));
  }

  /** Whether it stands in brackets right after another and gives it in another unit. */
  private boolean restates(Quantity other, LexemeLine line) {
    boolean again = line.is(first - 1, "/") && other.base.isPresent();
    return (again || line.is(first - 1, "(")) && other.end == first - 1 && differs(other);
  }

  /** Whether both have a unit, but not the same. */
  private boolean differs(Quantity other) {
    return unit().isPresent()
        && other.unit().isPresent()
        && !unit().get().sameAs(other.unit().get());
  }

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
