package org.hearsay.web.view;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Bound;

/**
 * Writes an amount as the bound that it is: {@code = 8}, {@code > 20}, {@code 20 … 30}; in words
 * what no sign says, such as what "dozens" are taken to mean.
 */
public final class AmountWords {

  private AmountWords() {}

  /** The bounds, and whether they are about right. */
  public static String of(Amount amount) {
    if (amount instanceof Amount.Vague vague) {
      return "perhaps " + number(vague.least()) + " or more";
    }
    if (amount instanceof Amount.Nearly nearly) {
      return "nearly " + number(nearly.number());
    }
    String about = amount.approximate() ? "≈ " : "";
    return of(amount.stated().low(), amount.stated().high())
        .map(bounds -> about + bounds)
        .orElseGet(() -> about + amount.value().map(AmountWords::number).orElse("?"));
  }

  /** The bounds alone; nothing if both are open. */
  static Optional<String> of(Optional<Bound> low, Optional<Bound> high) {
    if (low.isPresent() && high.isPresent()) {
      boolean exact = low.get().value().compareTo(high.get().value()) == 0;
      return Optional.of(
          exact
              ? "= " + number(low.get().value())
              : number(low.get().value()) + " … " + number(high.get().value()));
    }
    return low.map(bound -> (bound.inclusive() ? "≥ " : "> ") + number(bound.value()))
        .or(() -> high.map(bound -> (bound.inclusive() ? "≤ " : "< ") + number(bound.value())));
  }

  private static String number(BigDecimal number) {
    DecimalFormat format = new DecimalFormat("#,##0.##########");
    format.setDecimalFormatSymbols(DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(number);
  }
}
