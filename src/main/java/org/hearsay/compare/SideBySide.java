package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.claim.Interval;

/**
 * Two figures, the numbers that each may stand for, and how the fields of their keys stand to each
 * other.
 */
record SideBySide(
    ReportedFigure left,
    ReportedFigure right,
    Interval leftNumbers,
    Interval rightNumbers,
    List<Reason> reasons) {

  static SideBySide of(ReportedFigure left, ReportedFigure right, List<Reason> reasons) {
    return new SideBySide(left, right, left.interval(), right.interval(), reasons);
  }

  /** The same, where the one told with fewer digits may be the other told roughly. */
  SideBySide rounded() {
    return new SideBySide(
        left,
        right,
        Rounding.beside(leftNumbers, rightNumbers),
        Rounding.beside(rightNumbers, leftNumbers),
        reasons);
  }

  List<Reason> keyReasons(Predicate<Reason> wanted) {
    return reasons.stream().filter(wanted).toList();
  }

  /** The key's reasons that are wanted, and how the numbers stand. */
  List<Reason> withInterval(Predicate<Reason> wanted) {
    List<Reason> chosen = new ArrayList<>(keyReasons(wanted));
    chosen.add(interval());
    return chosen;
  }

  /**
   * What makes two figures one question: they are of the same time, and all else that is not alike.
   */
  List<Reason> agreement() {
    return withInterval(r -> r.field() == KeyField.TIME || r.relation() != Relation.SAME);
  }

  /** Whether a field that decides has such a relation; on what footing a number stands does not. */
  boolean decides(Predicate<Relation> relation) {
    return reasons.stream()
        .anyMatch(r -> r.field() != KeyField.BASIS && relation.test(r.relation()));
  }

  boolean atOtherTime() {
    return decides(relation -> relation == Relation.BEFORE || relation == Relation.AFTER);
  }

  /** A part is at most its whole; anything else must share a number. */
  boolean agrees() {
    if (decides(relation -> relation == Relation.PART_OF)) {
      return leftNumbers.canBeAtMost(rightNumbers);
    }
    return decides(relation -> relation == Relation.CONTAINS)
        ? rightNumbers.canBeAtMost(leftNumbers)
        : leftNumbers.overlaps(rightNumbers);
  }

  Interval difference() {
    return rightNumbers.minus(leftNumbers);
  }

  private Reason interval() {
    return Reason.of(KeyField.INTERVAL, leftNumbers.inWords(), rightNumbers.inWords(), overlap());
  }

  private Relation overlap() {
    boolean within = rightNumbers.contains(leftNumbers);
    boolean around = leftNumbers.contains(rightNumbers);
    if (within && around) {
      return Relation.SAME;
    }
    if (within || around) {
      return within ? Relation.PART_OF : Relation.CONTAINS;
    }
    return leftNumbers.overlaps(rightNumbers) ? Relation.OVERLAPS : Relation.APART;
  }
}
