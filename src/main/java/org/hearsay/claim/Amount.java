package org.hearsay.claim;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as a text states it, with the bound its words give. Arithmetic is exact. */
public sealed interface Amount {

  /** The number stated; empty where none is, as in a range or "dozens". */
  Optional<BigDecimal> value();

  /** The numbers it allows. */
  Interval interval();

  /** The numbers its words name: those it allows, unless they are only about right. */
  default Interval stated() {
    return interval();
  }

  /** Whether the words say that the number is not exact: "about", "nearly", "dozens". */
  default boolean approximate() {
    return false;
  }

  /** "thirty". */
  record Exact(BigDecimal number) implements Amount {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }

    @Override
    public Interval interval() {
      return Interval.at(number);
    }
  }

  /** "20 to 30": both ends belong to it. */
  record Between(BigDecimal least, BigDecimal most) implements Amount {
    public Between {
      if (least.compareTo(most) > 0) {
        throw new IllegalArgumentException("not a range: " + least + " to " + most);
      }
    }

    @Override
    public Optional<BigDecimal> value() {
      return Optional.empty();
    }

    @Override
    public Interval interval() {
      return new Interval(Optional.of(Bound.inclusive(least)), Optional.of(Bound.inclusive(most)));
    }
  }

  /** "about 20 to 30": how far off either end may be is not said. */
  record AboutBetween(BigDecimal least, BigDecimal most) implements Amount {
    public AboutBetween {
      if (least.compareTo(most) > 0) {
        throw new IllegalArgumentException("not a range: " + least + " to " + most);
      }
    }

    @Override
    public Optional<BigDecimal> value() {
      return Optional.empty();
    }

    @Override
    public Interval interval() {
      return Interval.ALL;
    }

    @Override
    public Interval stated() {
      return new Between(least, most).interval();
    }

    @Override
    public boolean approximate() {
      return true;
    }
  }

  /** "at least five". */
  record AtLeast(BigDecimal number) implements Amount {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }

    @Override
    public Interval interval() {
      return new Interval(Optional.of(Bound.inclusive(number)), Optional.empty());
    }
  }

  /** "more than 20". */
  record MoreThan(BigDecimal number) implements Amount {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }

    @Override
    public Interval interval() {
      return new Interval(Optional.of(Bound.exclusive(number)), Optional.empty());
    }
  }

  /** "up to 400". */
  record AtMost(BigDecimal number) implements Amount {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }

    @Override
    public Interval interval() {
      return new Interval(Optional.empty(), Optional.of(Bound.inclusive(number)));
    }
  }

  /** "fewer than 100". */
  record LessThan(BigDecimal number) implements Amount {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }

    @Override
    public Interval interval() {
      return new Interval(Optional.empty(), Optional.of(Bound.exclusive(number)));
    }
  }

  /** "about 300": how far it may be off is not said, so both ends are open. */
  record About(BigDecimal number) implements Amount {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }

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
  record Nearly(BigDecimal number) implements Amount {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }

    @Override
    public Interval interval() {
      return new Interval(Optional.empty(), Optional.of(Bound.exclusive(number)));
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
    public Optional<BigDecimal> value() {
      return Optional.empty();
    }

    @Override
    public Interval interval() {
      return new Interval(Optional.of(Bound.inclusive(least)), Optional.empty());
    }

    @Override
    public boolean approximate() {
      return true;
    }
  }
}
