package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.claim.Interval;
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
    Pair pair = new Pair(left, right, keys.compare(left.key(), right.key()));
    return notComparable(pair)
        .or(() -> insufficient(pair))
        .or(() -> changed(pair))
        .or(() -> compatible(pair))
        .or(() -> revised(pair))
        .orElseGet(() -> new Conflict(pair.agreement(), pair.difference()));
  }

  private Optional<Comparison> notComparable(Pair pair) {
    List<Reason> barring =
        pair.keyReasons(reason -> reason.relation().bars() && reason.field() != KeyField.BASIS);
    return barring.isEmpty()
        ? Optional.empty()
        : Optional.of(new NotComparable(barring, effect(pair.left.key(), pair.right.key())));
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

  private static Optional<Comparison> insufficient(Pair pair) {
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

  private static Optional<Comparison> changed(Pair pair) {
    return pair.atOtherTime()
        ? Optional.of(
            new Successive(
                pair.withInterval(reason -> reason.relation() != Relation.SAME),
                Succession.CHANGE,
                pair.difference()))
        : Optional.empty();
  }

  /** A part is at most its whole; anything else must share a number. */
  private static Optional<Comparison> compatible(Pair pair) {
    Interval left = pair.left.interval();
    Interval right = pair.right.interval();
    boolean agree;
    if (pair.decides(relation -> relation == Relation.PART_OF)) {
      agree = left.canBeAtMost(right);
    } else if (pair.decides(relation -> relation == Relation.CONTAINS)) {
      agree = right.canBeAtMost(left);
    } else {
      agree = left.overlaps(right);
    }
    return agree ? Optional.of(new Compatible(pair.agreement())) : Optional.empty();
  }

  /** The same speaker may say another number later without contradicting anybody. */
  private static Optional<Comparison> revised(Pair pair) {
    Relation stated = pair.left.statedOn().relation(pair.right.statedOn());
    boolean atOtherTime = stated == Relation.BEFORE || stated == Relation.AFTER;
    return pair.left.sameSpeaker(pair.right) && atOtherTime
        ? Optional.of(new Successive(pair.agreement(), Succession.REVISION, pair.difference()))
        : Optional.empty();
  }

  /** Two figures and how the fields of their keys stand to each other. */
  private record Pair(ReportedFigure left, ReportedFigure right, List<Reason> reasons) {

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
     * What makes two figures one question: they are of the same time, and all else that is not
     * alike.
     */
    List<Reason> agreement() {
      return withInterval(r -> r.field() == KeyField.TIME || r.relation() != Relation.SAME);
    }

    /**
     * Whether a field that decides has such a relation; on what footing a number stands does not.
     */
    boolean decides(Predicate<Relation> relation) {
      return reasons.stream()
          .anyMatch(r -> r.field() != KeyField.BASIS && relation.test(r.relation()));
    }

    boolean atOtherTime() {
      return decides(relation -> relation == Relation.BEFORE || relation == Relation.AFTER);
    }

    Interval difference() {
      return right.interval().minus(left.interval());
    }

    private Reason interval() {
      return Reason.of(
          KeyField.INTERVAL, left.interval().inWords(), right.interval().inWords(), overlap());
    }

    private Relation overlap() {
      boolean within = right.interval().contains(left.interval());
      boolean around = left.interval().contains(right.interval());
      if (within && around) {
        return Relation.SAME;
      }
      if (within || around) {
        return within ? Relation.PART_OF : Relation.CONTAINS;
      }
      return left.interval().overlaps(right.interval()) ? Relation.OVERLAPS : Relation.APART;
    }
  }
}
