package org.hearsay.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
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

  /** By the least number allowed; open to below comes first. */
  public static final Comparator<Interval> BY_LEAST =
      (a, b) -> order(startsNoLater(a.low, b.low), startsNoLater(b.low, a.low));

  /** By the greatest number allowed; open to above comes last. */
  public static final Comparator<Interval> BY_MOST =
      (a, b) -> order(endsNoSooner(b.high, a.high), endsNoSooner(a.high, b.high));

  public Interval {
    if (low.isPresent() && high.isPresent() && isEmpty(low.get(), high.get())) {
      throw new IllegalArgumentException("nothing between " + low.get() + " and " + high.get());
    }
  }

  /** Just one number. */
  public static Interval at(BigDecimal value) {
    return between(value, value);
  }

  /** A number and all above it. */
  static Interval atLeast(BigDecimal value) {
    return new Interval(Optional.of(Bound.inclusive(value)), Optional.empty());
  }

  /** All above a number. */
  static Interval above(BigDecimal value) {
    return new Interval(Optional.of(Bound.exclusive(value)), Optional.empty());
  }

  /** A number and all below it. */
  static Interval atMost(BigDecimal value) {
    return new Interval(Optional.empty(), Optional.of(Bound.inclusive(value)));
  }

  /** All below a number. */
  static Interval below(BigDecimal value) {
    return new Interval(Optional.empty(), Optional.of(Bound.exclusive(value)));
  }

  /** Two numbers and all between them. */
  public static Interval between(BigDecimal least, BigDecimal most) {
    return new Interval(Optional.of(Bound.inclusive(least)), Optional.of(Bound.inclusive(most)));
  }

  /** Whether some number lies in both. */
  public boolean overlaps(Interval other) {
    return reaches(low, other.high) && reaches(other.low, high);
  }

  /** Whether every number of the other lies in this one. */
  public boolean contains(Interval other) {
    return startsNoLater(low, other.low) && endsNoSooner(high, other.high);
  }

  /** Whether no number of this one is greater than every number of the other. */
  public boolean canBeAtMost(Interval other) {
    return reaches(low, other.high);
  }

  /** All sums of a number of this one and a number of the other. */
  public Interval plus(Interval other) {
    return new Interval(sum(low, other.low), sum(high, other.high));
  }

  /** All differences of a number of this one and a number of the other. */
  public Interval minus(Interval other) {
    return plus(other.negated());
  }

  /** The same numbers with their signs turned. */
  public Interval negated() {
    return new Interval(high.map(Bound::negated), low.map(Bound::negated));
  }

  /** The same parts of 1 in percent. */
  public Interval inPercent() {
    return new Interval(low.map(Bound::inPercent), high.map(Bound::inPercent));
  }

  /** The least interval that holds both. */
  public Interval hull(Interval other) {
    return new Interval(
        startsNoLater(low, other.low) ? low : other.low,
        endsNoSooner(high, other.high) ? high : other.high);
  }

  /** The number it holds, if it holds but one. */
  public Optional<BigDecimal> single() {
    boolean closed = low.isPresent() && high.isPresent();
    return closed && low.get().value().compareTo(high.get().value()) == 0
        ? low.map(Bound::value)
        : Optional.empty();
  }

  /** "more than 5,000", "exactly 30", "20 to 30", "any number". */
  public String inWords() {
    if (single().isPresent()) {
      return "exactly " + grouped(low.get());
    }
    if (low.isPresent() && high.isPresent()) {
      boolean closed = low.get().inclusive() && high.get().inclusive();
      return closed
          ? grouped(low.get()) + " to " + grouped(high.get())
          : lowInWords(low.get()) + " and " + highInWords(high.get());
    }
    return low.map(Interval::lowInWords)
        .or(() -> high.map(Interval::highInWords))
        .orElse("any number");
  }

  private static String lowInWords(Bound low) {
    return (low.inclusive() ? "at least " : "more than ") + grouped(low);
  }

  private static String highInWords(Bound high) {
    return (high.inclusive() ? "at most " : "less than ") + grouped(high);
  }

  /** In mathematical notation: {@code (20, ∞)}, {@code [30, 30]}. */
  @Override
  public String toString() {
    return low.map(bound -> (bound.inclusive() ? "[" : "(") + plain(bound)).orElse("(-∞")
        + ", "
        + high.map(bound -> plain(bound) + (bound.inclusive() ? "]" : ")")).orElse("∞)");
  }

  private static String grouped(Bound bound) {
    BigDecimal value = bound.value().stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
  }

  private static String plain(Bound bound) {
    return bound.value().stripTrailingZeros().toPlainString();
  }

  private static Optional<Bound> sum(Optional<Bound> a, Optional<Bound> b) {
    return a.flatMap(x -> b.map(x::plus));
  }

  private static boolean isEmpty(Bound low, Bound high) {
    int order = low.value().compareTo(high.value());
    return order > 0 || (order == 0 && !(low.inclusive() && high.inclusive()));
  }

  private static boolean reaches(Optional<Bound> low, Optional<Bound> high) {
    return low.isEmpty() || high.isEmpty() || !isEmpty(low.get(), high.get());
  }

  private static int order(boolean noGreater, boolean noLess) {
    return Boolean.compare(noLess, noGreater);
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
