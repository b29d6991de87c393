package org.hearsay.claim;

/** How the times of two expressions lie to one another. */
public enum TimeRelation {
  /** The same days, all of them. */
  SAME,
  /** They share days, but not all, or not surely the same part of them. */
  OVERLAPPING,
  /** They share no day. */
  DISJOINT,
  /** What is known of them does not tell. */
  UNKNOWN;

  static TimeRelation between(TimeExpression a, TimeExpression b) {
    if (a.days().isPresent() && b.days().isPresent()) {
      return between(a, a.days().get(), b, b.days().get());
    }
    boolean dates = isDate(a) && isDate(b);
    return dates && KnownDigits.differ(a.value(), b.value()) ? DISJOINT : UNKNOWN;
  }

  private static TimeRelation between(
      TimeExpression a, DateRange days, TimeExpression b, DateRange otherDays) {
    if (!days.overlaps(otherDays)) {
      return DISJOINT;
    }
    boolean whole = a.modifier().isEmpty() && b.modifier().isEmpty();
    return whole && a.value().equals(b.value()) ? SAME : OVERLAPPING;
  }

  private static boolean isDate(TimeExpression time) {
    return time instanceof PartialDate || time.days().isPresent();
  }
}
