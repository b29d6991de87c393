package org.hearsay.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers an amount allows; an empty bound is open to infinity.
 *
 * @param low the least it allows
 * @param high the most it allows
 */
public record Interval(Optional<Bound> low, Optional<Bound> high) {

  /** Every number. */
  public static final Interval ALL = new Interval(Optional.empty(), Optional.empty());

  public Interval {
    if (low.isPresent() && high.isPresent() && isEmpty(low.get(), high.get())) {
      throw new IllegalArgumentException("nothing between " + low.get() + " and " + high.get());
    }
  }

  /** Just one number. */
  public static Interval at(BigDecimal value) {
    Bound bound = Bound.inclusive(value);
    return new Interval(Optional.of(bound), Optional.of(bound));
  }

  /** Whether some number lies in both. */
  public boolean overlaps(Interval other) {
    return reaches(low, other.high) && reaches(other.low, high);
  }

  /** Whether every number of the other lies in this one. */
  public boolean contains(Interval other) {
    return startsNoLater(low, other.low) && endsNoSooner(high, other.high);
  }

  private static boolean isEmpty(Bound low, Bound high) {
    int order = low.value().compareTo(high.value());
    return order > 0 || (order == 0 && !(low.inclusive() && high.inclusive()));
  }

  private static boolean reaches(Optional<Bound> low, Optional<Bound> high) {
    return low.isEmpty() || high.isEmpty() || !isEmpty(low.get(), high.get());
  }

  private static boolean startsNoLater(Optional<Bound> outer, Optional<Bound> inner) {
    if (outer.isEmpty() || inner.isEmpty()) {
      return outer.isEmpty();
    }
    int order = outer.get().value().compareTo(inner.get().value());
    return order < 0 || (order == 0 && (outer.get().inclusive() || !inner.get().inclusive()));
  }

  private static boolean endsNoSooner(Optional<Bound> outer, Optional<Bound> inner) {
    if (outer.isEmpty() || inner.isEmpty()) {
      return outer.isEmpty();
    }
    int order = outer.get().value().compareTo(inner.get().value());
    return order > 0 || (order == 0 && (outer.get().inclusive() || !inner.get().inclusive()));
  }
}
