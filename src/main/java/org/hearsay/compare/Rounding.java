package org.hearsay.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.hearsay.claim.Interval;

/**
 * What a number that is told but roughly may stand for: off by half of its last digit. "2 percent"
 * may be 2.3 and "1.2 million" 1,234,567. A fraction told in words may be off by a twentieth of
 * itself: "two-thirds" may be 65 percent. Whole numbers are rough only from a thousand on and in
 * hundreds: 120 are counted one by one.
 */
final class Rounding {

  private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Digits in which the ends of what a fraction may stand for are told. */
  private static final int DIGITS = 3;

  private Rounding() {}

  /** What the one may stand for beside the other: itself, unless the other has more digits. */
  static Interval beside(Interval told, Interval other) {
    Optional<BigDecimal> coarse = told.single().map(BigDecimal::stripTrailingZeros);
    Optional<BigDecimal> fine = other.single().map(BigDecimal::stripTrailingZeros);
    boolean rounds = coarse.isPresent() && fine.isPresent() && rounds(coarse.get(), fine.get());
    return rounds ? around(coarse.get(), slack(coarse.get())) : told;
  }

  private static boolean rounds(BigDecimal coarse, BigDecimal fine) {
    return coarse.scale() < fine.scale() && (isInHundreds(coarse) || fine.scale() > 0);
  }

  private static boolean isInHundreds(BigDecimal told) {
    return told.scale() <= -2 && told.abs().compareTo(THOUSAND) >= 0;
  }

  private static BigDecimal slack(BigDecimal told) {
    int last = isInHundreds(told) ? told.scale() : Math.max(0, told.scale());
    return HALF.scaleByPowerOfTen(-last);
  }

  /** What a fraction told in words may be in percent. */
  static Interval ofFraction(Interval percent) {
    return percent
        .single()
        .map(told -> around(told, told.abs().multiply(TWENTIETH)))
        .map(Rounding::toDigits)
        .orElse(percent);
  }

  private static Interval around(BigDecimal told, BigDecimal slack) {
    return Interval.between(told.subtract(slack), told.add(slack));
  }

  /** Its ends in few digits, and nothing of it left out but what decimals add to a third. */
  private static Interval toDigits(Interval exact) {
    BigDecimal low = exact.low().orElseThrow().value().round(MathContext.DECIMAL32);
    BigDecimal high = exact.high().orElseThrow().value().round(MathContext.DECIMAL32);
    return Interval.between(
        low.round(new MathContext(DIGITS, RoundingMode.FLOOR)),
        high.round(new MathContext(DIGITS, RoundingMode.CEILING)));
  }
}
