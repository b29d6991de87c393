package org.hearsay.claim;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Intervals of all shapes, for property tests. */
public final class Intervals {

  private Intervals() {}

  /** Small bounds, so that intervals often touch, and both scales of the same number. */
  public static Arbitrary<Interval> any() {
    Arbitrary<Optional<Bound>> bound =
        Combinators.combine(
                Arbitraries.integers().between(-8, 8),
                Arbitraries.integers().between(0, 2),
                Arbitraries.of(true, false))
            .as((value, scale, in) -> new Bound(BigDecimal.valueOf(value).setScale(scale), in))
            .optional(0.8);
    return Combinators.combine(bound, bound).as(Intervals::between);
  }

  /** The interval between two bounds in either order, or at the first where that is empty. */
  private static Interval between(Optional<Bound> a, Optional<Bound> b) {
    if (a.isPresent() && b.isPresent()) {
      int order = a.get().value().compareTo(b.get().value());
      if (order == 0) {
        return Interval.at(a.get().value());
      }
      return order < 0 ? new Interval(a, b) : new Interval(b, a);
    }
    return new Interval(a, b);
  }
}
