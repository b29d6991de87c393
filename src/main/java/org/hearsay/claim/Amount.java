package org.hearsay.claim;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as a text states it, with the bound its words give. Arithmetic is exact. */
public sealed interface Amount {

  /** The numbers it allows. */
  Interval interval();

  /** The number stated; empty where none is, as in a range or "dozens". */
  default Optional<BigDecimal> value() {
    return Optional.empty();
  }

  /** The numbers its words name: those it allows, unless they are only about right. */
  default Interval stated() {
    return interval();
  }

  /** Whether the words say that the number is not exact: "about", "nearly", "dozens". */
  default boolean approximate() {
    return false;
  }

  /** One that names a single number, and says how that bounds what is meant. */
  sealed interface OfOneNumber extends Amount {

    BigDecimal number();

    @Override
    default Optional<BigDecimal> value() {
      return Optional.of(number());
    }
  }

  /** "thirty". */
  record Exact(BigDecimal number) implements OfOneNumber {
    @Override
    public Interval interval() {
      return Interval.at(number);
    }
  }

  /** "at least five". */
  record AtLeast(BigDecimal number) implements OfOneNumber {
    @Override
    public Interval interval() {
      return Interval.atLeast(number);
    }
  }

  /** "more than 20". */
  record MoreThan(BigDecimal number) implements OfOneNumber {
    @Override
    public Interval interval() {
      return Interval.above(number);
    }
  }

  /** "up to 400". */
  record AtMost(BigDecimal number) implements OfOneNumber {
    @Override
    public Interval interval() {
      return Interval.atMost(number);
    }
  }

  /** "fewer than 100". */
  record LessThan(BigDecimal number) implements OfOneNumber {
    @Override
    public Interval interval() {
      return Interval.below(number);
    }
  }

  /** "about 300": how far it may be off is not said, so both ends are open. */
  record About(BigDecimal number) implements OfOneNumber {
    @Override
    public Interval interval() {
      return Interval.ALL;
    }

    @Override
    public boolean approximate() {
      return true;
    }
  }

  /** "nearly 300": close to the number, and below it. */
  record Nearly(BigDecimal number) implements OfOneNumber {
    @Override
    public Interval interval() {
      return Interval.below(number);
    }

    @Override
    public boolean approximate() {
      return true;
    }
  }

  /** "20 to 30": both ends belong to it. */
  record Between(BigDecimal least, BigDecimal most) implements Amount {
    public Between {
      requireOrder(least, most);
    }

    @Override
    public Interval interval() {
      return Interval.between(least, most);
    }
  }

  /** "about 20 to 30": how far off either end may be is not said. */
  record AboutBetween(BigDecimal least, BigDecimal most) implements Amount {
    public AboutBetween {
      requireOrder(least, most);
    }

    @Override
    public Interval interval() {
      return Interval.ALL;
    }

    @Override
    public Interval stated() {
      return Interval.between(least, most);
    }

    @Override
    public boolean approximate() {
      return true;
    }
  }

  /**
   * "dozens", "millions": a plural of a number, of which no exact count is given.
   *
   * @param least the fewest it can mean under the numeral policy in force
   * @param choice what that policy says of its word; empty where it is not known any more
   */
  record Vague(BigDecimal least, Optional<NumeralChoice> choice) implements Amount {
    @Override
    public Interval interval() {
      return Interval.atLeast(least);
    }

    @Override
    public boolean approximate() {
      return true;
    }
  }

  private static void requireOrder(BigDecimal least, BigDecimal most) {
    if (least.compareTo(most) > 0) {
      throw new IllegalArgumentException("not a range: " + least + " to " + most);
    }
  }
}
