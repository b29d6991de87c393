package org.hearsay.rdf;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Bound;

/** How the words of an amount bound its number: the cases of {@link Amount} by name. */
enum Bounding {
  EXACT(Amount.Exact.class, numbers -> new Amount.Exact(numbers.least())),
  BETWEEN(Amount.Between.class, numbers -> new Amount.Between(numbers.least(), numbers.most())),
  ABOUT_BETWEEN(
      Amount.AboutBetween.class,
      numbers -> new Amount.AboutBetween(numbers.least(), numbers.most())),
  AT_LEAST(Amount.AtLeast.class, numbers -> new Amount.AtLeast(numbers.least())),
  MORE_THAN(Amount.MoreThan.class, numbers -> new Amount.MoreThan(numbers.least())),
  AT_MOST(Amount.AtMost.class, numbers -> new Amount.AtMost(numbers.most())),
  LESS_THAN(Amount.LessThan.class, numbers -> new Amount.LessThan(numbers.most())),
  ABOUT(Amount.About.class, numbers -> new Amount.About(numbers.named())),
  NEARLY(Amount.Nearly.class, numbers -> new Amount.Nearly(numbers.most())),
  VAGUE(Amount.Vague.class, numbers -> new Amount.Vague(numbers.least(), Optional.empty()));

  private final Class<? extends Amount> type;

  @SuppressWarnings("ImmutableEnumChecker") // every function is a constructor and holds nothing
  private final Function<Numbers, Amount> maker;

  Bounding(Class<? extends Amount> type, Function<Numbers, Amount> maker) {
    this.type = type;
    this.maker = maker;
  }

  /** Which case an amount is. */
  static Bounding of(Amount amount) {
    return Stream.of(values())
        .filter(bounding -> bounding.type.isInstance(amount))
        .findFirst()
        .orElseThrow();
  }

  /** The amount that has these numbers. */
  Amount amount(Numbers numbers) {
    return maker.apply(numbers);
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
