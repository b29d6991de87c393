package org.hearsay.rdf;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Bound;

/** How the words of an amount bound its number: the cases of {@link Amount} by name. */
enum Bounding {
  EXACT {
    @Override
    Amount amount(Numbers numbers) {
      return new Amount.Exact(numbers.least());
    }
  },
  BETWEEN {
    @Override
    Amount amount(Numbers numbers) {
      return new Amount.Between(numbers.least(), numbers.most());
    }
  },
  ABOUT_BETWEEN {
    @Override
    Amount amount(Numbers numbers) {
      return new Amount.AboutBetween(numbers.least(), numbers.most());
    }
  },
  AT_LEAST {
    @Override
    Amount amount(Numbers numbers) {
      return new Amount.AtLeast(numbers.least());
    }
  },
  MORE_THAN {
    @Override
    Amount amount(Numbers numbers) {
      return new Amount.MoreThan(numbers.least());
    }
  },
  AT_MOST {
    @Override
    Amount amount(Numbers numbers) {
      return new Amount.AtMost(numbers.most());
    }
  },
  LESS_THAN {
    @Override
    Amount amount(Numbers numbers) {
      return new Amount.LessThan(numbers.most());
    }
  },
  ABOUT {
    @Override
    Amount amount(Numbers numbers) {
      return new Amount.About(numbers.named());
    }
  },
  NEARLY {
    @Override
    Amount amount(Numbers numbers) {
      return new Amount.Nearly(numbers.most());
    }
  },
  VAGUE {
    @Override
    Amount amount(Numbers numbers) {
      return new Amount.Vague(numbers.least(), Optional.empty());
    }
  };

  /** The amount that has these numbers. */
  abstract Amount amount(Numbers numbers);

  /** Which case an amount is. */
  static Bounding of(Amount amount) {
    return valueOf(
        amount
            .getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
            .toUpperCase(Locale.ROOT));
  }

  /** The numbers a figure's triples give; asking for one that is not there is an error. */
  record Numbers(
      Optional<BigDecimal> value, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {

    static Numbers of(Amount amount) {
      return new Numbers(
          amount.value(),
          amount.stated().low().map(Bound::value),
          amount.stated().high().map(Bound::value));
    }

    BigDecimal named() {
      return value.orElseThrow();
    }

    BigDecimal least() {
      return minimum.orElseThrow();
    }

    BigDecimal most() {
      return maximum.orElseThrow();
    }
  }
}
