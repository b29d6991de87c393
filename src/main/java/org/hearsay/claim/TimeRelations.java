package org.hearsay.claim;

import org.hearsay.claim.TimeExpression.Partial;
import org.hearsay.claim.TimeExpression.Relation;

/** How two times lie to one another. */
final class TimeRelations {

  private TimeRelations() {}

  static Relation between(TimeExpression a, TimeExpression b) {
    if (a.days().isPresent() && b.days().isPresent()) {
      return between(a, a.days().get(), b, b.days().get());
    }
    boolean dates = isDate(a) && isDate(b);
    return dates && PartialDates.differ(a.value(), b.value())
        ? Relation.DISJOINT
        : Relation.UNKNOWN;
  }

  private static Relation between(
      TimeExpression a, DateRange days, TimeExpression b, DateRange otherDays) {
    if (!days.overlaps(otherDays)) {
      return Relation.DISJOINT;
    }
    boolean whole = a.modifier().isEmpty() && b.modifier().isEmpty();
    return whole && a.value().equals(b.value()) ? Relation.SAME : Relation.OVERLAPPING;
  }

  private static boolean isDate(TimeExpression time) {
    return time instanceof Partial || time.days().isPresent();
  }
}
