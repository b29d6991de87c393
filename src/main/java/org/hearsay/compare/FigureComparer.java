package org.hearsay.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.claim.Measure;
import org.hearsay.compare.Comparison.Compatible;
import org.hearsay.compare.Comparison.Conflict;
import org.hearsay.compare.Comparison.Insufficient;
import org.hearsay.compare.Comparison.NotComparable;
import org.hearsay.compare.Comparison.Successive;

/** Says of two figures whether they can be compared, and whether they agree. */
public final class FigureComparer {

  private final StatusScheme statuses;
  private final KeyComparer keys;

  public FigureComparer(StatusScheme statuses, Gazetteer places) {
    this.statuses = statuses;
    this.keys = new KeyComparer(statuses, places);
  }

  /** The first verdict that holds, in the order in which {@link Comparison} lists them. */
  public Comparison compare(ReportedFigure left, ReportedFigure right) {
    SideBySide pair = SideBySide.of(left, right, keys.compare(left.key(), right.key()));
    return notComparable(pair)
        .or(() -> insufficient(pair))
        .or(() -> changed(pair))
        .or(() -> compatible(pair))
        .or(() -> revised(pair))
        .orElseGet(() -> new Conflict(pair.agreement(), pair.difference()));
  }

  private Optional<Comparison> notComparable(SideBySide pair) {
    List<Reason> barring =
        pair.keyReasons(reason -> reason.relation().bars() && reason.field() != KeyField.BASIS);
    return barring.isEmpty()
        ? Optional.empty()
        : Optional.of(new NotComparable(barring, effect(pair.left().key(), pair.right().key())));
  }

  /** Whether one side is a flow that feeds or drains the stock on the other. */
  private FlowEffect effect(FigureKey left, FigureKey right) {
    if (left.status().isEmpty() || right.status().isEmpty()) {
      return FlowEffect.NONE;
    }
    if (left.measure() == Measure.FLOW && right.measure() == Measure.STOCK) {
      return statuses.effect(left.status().get(), right.status().get());
    }
    if (left.measure() == Measure.STOCK && right.measure() == Measure.FLOW) {
      return statuses.effect(right.status().get(), left.status().get());
    }
    return FlowEffect.NONE;
  }

  private static Optional<Comparison> insufficient(SideBySide pair) {
    boolean open = pair.decides(Relation::leavesOpen);
    boolean crossed =
        pair.decides(r -> r == Relation.PART_OF) && pair.decides(r -> r == Relation.CONTAINS);
    boolean partAtOtherTime = pair.decides(Relation::nests) && pair.atOtherTime();
    if (!open && !crossed && !partAtOtherTime) {
      return Optional.empty();
    }
    return Optional.of(
        new Insufficient(pair.withInterval(reason -> reason.relation() != Relation.SAME)));
  }

  private static Optional<Comparison> changed(SideBySide pair) {
    return pair.atOtherTime()
        ? Optional.of(
            new Successive(
                pair.withInterval(reason -> reason.relation() != Relation.SAME),
                Succession.CHANGE,
                pair.difference()))
        : Optional.empty();
  }

  /** One may also be the other told roughly. */
  private static Optional<Comparison> compatible(SideBySide pair) {
    return Stream.of(pair, pair.rounded())
        .filter(SideBySide::agrees)
        .findFirst()
        .map(agreeing -> new Compatible(agreeing.agreement()));
  }

  /** The same speaker may say another number later without contradicting anybody. */
  private static Optional<Comparison> revised(SideBySide pair) {
    Relation stated = pair.left().statedOn().relation(pair.right().statedOn());
    boolean atOtherTime = stated == Relation.BEFORE || stated == Relation.AFTER;
    return pair.left().sameSpeaker(pair.right()) && atOtherTime
        ? Optional.of(new Successive(pair.agreement(), Succession.REVISION, pair.difference()))
        : Optional.empty();
  }
}
