package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.util.Locale;
import org.hearsay.claim.Amount;

/** What a bound makes of a number. */
enum AmountShape {
  EXACT,
  MORE_THAN,
  AT_LEAST,
  AT_MOST,
  LESS_THAN,
  NEARLY,
  ABOUT;

  /** The shape that the tables call {@code more-than} and so on. */
  static AmountShape named(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** What is left where the bound is denied: not more is at most, not up to is less. */
  AmountShape negated() {
    return switch (this) {
      case MORE_THAN -> AT_MOST;
      case LESS_THAN -> AT_LEAST;
      case AT_LEAST, AT_MOST, NEARLY -> LESS_THAN;
      case EXACT, ABOUT -> this;
    };
  }

  Amount of(BigDecimal number) {
    return switch (this) {
      case EXACT -> new Amount.Exact(number);
      case MORE_THAN -> new Amount.MoreThan(number);
      case AT_LEAST -> new Amount.AtLeast(number);
      case AT_MOST -> new Amount.AtMost(number);
      case LESS_THAN -> new Amount.LessThan(number);
      case NEARLY -> new Amount.Nearly(number);
      case ABOUT -> new Amount.About(number);
    };
  }
}
