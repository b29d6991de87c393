package org.hearsay.web.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.claim.Bound;

/**
 * The numbers a figure allows.
 *
 * @param bound the term that says how its words bound it
 * @param value the number named
 * @param low the least allowed
 * @param lowInclusive whether that number itself is allowed
 * @param high the most allowed
 * @param highInclusive whether that number itself is allowed
 */
public record QuantityView(
    Labeled bound,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    boolean lowInclusive,
    Optional<BigDecimal> high,
    boolean highInclusive) {

  private static final MathContext SMALL = new MathContext(2, RoundingMode.HALF_UP);

  /** A fraction in percent: "33.3" for a third, "0.033" for one in 3,000. */
  QuantityView inPercent() {
    return new QuantityView(
        bound, percent(value), percent(low), lowInclusive, percent(high), highInclusive);
  }

  private static Optional<BigDecimal> percent(Optional<BigDecimal> fraction) {
    return fraction.map(f -> f.movePointRight(2)).map(QuantityView::rounded);
  }

  private static BigDecimal rounded(BigDecimal percent) {
    return percent.compareTo(BigDecimal.ONE) < 0
        ? percent.round(SMALL)
        : percent.setScale(1, RoundingMode.HALF_UP);
  }

  /** In words: "more than 20". */
  String inWords() {
    return switch (bound.code()) {
      case "Exact" -> number(low);
      case "Between" -> number(low) + " to " + number(high);
      case "AboutBetween" -> "about " + number(low) + " to " + number(high);
      case "Vague" -> "perhaps " + number(low) + " or more";
      default -> bound.label() + " " + number(value);
    };
  }

  /** As the bounds that they are: "> 20"; in words where there are none. */
  String bounds() {
    return AmountWords.of(
            low.map(number -> new Bound(number, lowInclusive)),
            high.map(number -> new Bound(number, highInclusive)))
        .orElseGet(this::inWords);
  }

  private static String number(Optional<BigDecimal> number) {
    return number
        .map(n -> String.format(Locale.ROOT, "%,f", n))
        .map(QuantityView::trim)
        .orElse("an unknown number");
  }

  private static String trim(String decimal) {
    return decimal.replaceFirst("\\.?0+$", "");
  }
}
