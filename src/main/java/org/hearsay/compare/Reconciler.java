package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Measure;

/**
 * Looks in a series for stocks that an earlier stock and the flows between should lead to.
 *
 * <p>A later stock continues the nearest earlier one of the same population whose status and places
 * do not set it apart. A flow that two documents tell of with the same key and number is one flow.
 */
public final class Reconciler {

  /** By the last day; of one day, flows first: "three returned, seven remain". */
  private static final Comparator<ReportedFigure> BY_TIME =
      Comparator.comparing((ReportedFigure figure) -> figure.key().when().last().orElseThrow())
          .thenComparing(figure -> figure.key().measure() != Measure.FLOW)
          .thenComparing(ReportedFigure::id);

  private final StatusScheme statuses;
  private final KeyComparer keys;

  public Reconciler(StatusScheme statuses, Gazetteer places) {
    this.statuses = statuses;
    this.keys = new KeyComparer(statuses, places);
  }

  /** Reconciles those figures of a population whose time is known. */
  public List<Reconciliation> reconcile(List<ReportedFigure> figures) {
    return reconcileInOrder(
        figures.stream().filter(figure -> figure.key().when().isKnown()).sorted(BY_TIME).toList());
  }

  /**
   * Reconciles a series.
   *
   * @param series figures of one population in the order of the times at which they hold
   */
  public List<Reconciliation> reconcileInOrder(List<ReportedFigure> series) {
    List<ReportedFigure> distinct = distinct(series);
    List<Reconciliation> found = new ArrayList<>();
    for (int i = 0; i < distinct.size(); i++) {
      if (distinct.get(i).key().measure() == Measure.STOCK) {
        reconcile(distinct.subList(0, i), distinct.get(i)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Reconciliation> reconcile(List<ReportedFigure> earlier, ReportedFigure closing) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      ReportedFigure opening = earlier.get(i);
      List<Reason> reasons = keys.compare(opening.key(), closing.key());
      if (opening.key().measure() == Measure.STOCK && continues(reasons)) {
        return between(opening, earlier.subList(i + 1, earlier.size()), closing, reasons);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a stock may be a later count of the same: nothing sets it apart, and its status is
   * known not to.
   */
  private static boolean continues(List<Reason> reasons) {
    return reasons.stream()
        .noneMatch(
            reason ->
                decides(reason)
                    && (reason.relation().bars()
                        || (reason.field() == KeyField.STATUS
                            && reason.relation() == Relation.UNKNOWN)));
  }

  private static boolean decides(Reason reason) {
    return reason.field() != KeyField.TIME && reason.field() != KeyField.BASIS;
  }

  private Optional<Reconciliation> between(
      ReportedFigure opening,
      List<ReportedFigure> flows,
      ReportedFigure closing,
      List<Reason> reasons) {
    List<ReportedFigure> inflows = withEffect(FlowEffect.ADDS, flows, opening);
    List<ReportedFigure> outflows = withEffect(FlowEffect.REMOVES, flows, opening);
    if (inflows.isEmpty() && outflows.isEmpty()) {
      return Optional.empty();
    }
    List<Reason> caveats =
        reasons.stream().filter(r -> decides(r) && r.relation() != Relation.SAME).toList();
    return Optional.of(new Reconciliation(opening, inflows, outflows, closing, caveats));
  }

  private List<ReportedFigure> withEffect(
      FlowEffect effect, List<ReportedFigure> flows, ReportedFigure stock) {
    return flows.stream()
        .filter(flow -> flow.key().measure() == Measure.FLOW)
        .filter(flow -> effect(flow, stock) == effect)
        .toList();
  }

  private FlowEffect effect(ReportedFigure flow, ReportedFigure stock) {
    Optional<String> into = flow.key().status();
    Optional<String> from = stock.key().status();
    return into.isPresent() && from.isPresent()
        ? statuses.effect(into.get(), from.get())
        : FlowEffect.NONE;
  }

  /** Without those that repeat an earlier one's key and number, told of the same known time. */
  private static List<ReportedFigure> distinct(List<ReportedFigure> series) {
    List<ReportedFigure> distinct = new ArrayList<>();
    for (ReportedFigure figure : series) {
      if (distinct.stream().noneMatch(earlier -> repeats(earlier, figure))) {
        distinct.add(figure);
      }
    }
    return distinct;
  }

  private static boolean repeats(ReportedFigure earlier, ReportedFigure later) {
    return earlier.key().when().isKnown()
        && earlier.key().equals(later.key())
        && earlier.interval().same(later.interval());
  }
}
