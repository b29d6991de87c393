package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Measure;

/**
 * Looks in a series for stocks that an earlier stock and the flows between should lead to.
 *
 * <p>A later stock continues the nearest earlier one of the same population whose status and places
 * do not set it apart. A flow that two documents tell of with the same key and number is one flow,
 * and with other numbers for the same time it is one flow still.
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
  List<Reconciliation> reconcileInOrder(List<ReportedFigure> series) {
    return new Series(distinct(series)).reconcile();
  }

  /** A series while it is gone through. */
  private final class Series {
    private final List<ReportedFigure> figures;
    private final Map<Question, Integer> latestStocks = new HashMap<>();
    private final Map<List<Question>, Boolean> continuing = new HashMap<>();

    Series(List<ReportedFigure> figures) {
      this.figures = figures;
    }

    List<Reconciliation> reconcile() {
      List<Reconciliation> found = new ArrayList<>();
      int earlier = 0;
      for (int i = 0; i < figures.size(); i++) {
        for (; earlier < i && !sameTime(earlier, i); earlier++) {
          if (isStock(earlier)) {
            latestStocks.put(Question.of(figures.get(earlier).key()), earlier);
          }
        }
        if (isStock(i)) {
          for (int opening : openings(i)) {
            between(opening, i).ifPresent(found::add);
          }
        }
      }
      return found;
    }

    /**
     * Where the nearest earlier stock is that the closing one continues; and others of its time, if
     * that is known, as none of them is nearer.
     */
    private List<Integer> openings(int closing) {
      Optional<Integer> nearest =
          latestStocks.values().stream()
              .filter(at -> continues(at, closing))
              .max(Comparator.naturalOrder());
      List<Integer> openings = new ArrayList<>(nearest.stream().toList());
      for (int at = nearest.orElse(0) - 1; at >= 0 && sameTime(at, nearest.get()); at--) {
        if (isStock(at) && continues(at, closing)) {
          openings.add(at);
        }
      }
      return openings;
    }

    private boolean isStock(int at) {
      return figures.get(at).key().measure() == Measure.STOCK;
    }

    private boolean sameTime(int one, int other) {
      ReferenceTime when = figures.get(one).key().when();
      return when.isKnown() && when.last().equals(figures.get(other).key().when().last());
    }

    /** Asked once for each two questions, as series of many figures have few. */
    private boolean continues(int opening, int closing) {
      FigureKey earlier = figures.get(opening).key();
      FigureKey later = figures.get(closing).key();
      return continuing.computeIfAbsent(
          List.of(Question.of(earlier), Question.of(later)),
          questions -> keys.compare(earlier, later).stream().noneMatch(Reconciler::setsApart));
    }

    private Optional<Reconciliation> between(int first, int last) {
      ReportedFigure opening = figures.get(first);
      ReportedFigure closing = figures.get(last);
      List<ReportedFigure> flows = figures.subList(first + 1, last);
      List<ReportedFigure> inflows = withEffect(FlowEffect.ADDS, flows, opening);
      List<ReportedFigure> outflows = withEffect(FlowEffect.REMOVES, flows, opening);
      if (inflows.isEmpty() && outflows.isEmpty()) {
        return Optional.empty();
      }
      List<Reason> caveats =
          keys.compare(opening.key(), closing.key()).stream()
              .filter(reason -> decides(reason) && reason.relation() != Relation.SAME)
              .toList();
      return Optional.of(new Reconciliation(opening, inflows, outflows, closing, caveats));
    }
  }

  /**
   * Whether a field keeps a stock from being a later count of the same. That nobody knows if they
   * are the same people or have the same status does, too.
   */
  private static boolean setsApart(Reason reason) {
    boolean mustBeKnown =
        reason.field() == KeyField.POPULATION || reason.field() == KeyField.STATUS;
    return decides(reason)
        && (reason.relation().bars() || (mustBeKnown && reason.relation() == Relation.UNKNOWN));
  }

  private static boolean decides(Reason reason) {
    return reason.field() != KeyField.TIME && reason.field() != KeyField.BASIS;
  }

  private List<ReportedFigure> withEffect(
      FlowEffect effect, List<ReportedFigure> flows, ReportedFigure stock) {
    return flows.stream()
        .filter(flow -> flow.key().measure() == Measure.FLOW)
        .filter(flow -> effect(flow, stock) == effect)
        .toList();
  }

  /** Those who pass elsewhere neither join a stock nor leave it. */
  private FlowEffect effect(ReportedFigure flow, ReportedFigure stock) {
    Optional<String> into = flow.key().status();
    Optional<String> from = stock.key().status();
    if (into.isEmpty() || from.isEmpty() || keys.elsewhere(flow.key(), stock.key())) {
      return FlowEffect.NONE;
    }
    return statuses.effect(into.get(), from.get());
  }

  /** Without those that repeat an earlier one's key and number, told of the same known time. */
  private static List<ReportedFigure> distinct(List<ReportedFigure> series) {
    Set<List<Object>> told = new HashSet<>();
    return series.stream()
        .filter(figure -> !figure.key().when().isKnown() || told.add(toldBy(figure)))
        .toList();
  }

  private static List<Object> toldBy(ReportedFigure figure) {
    return List.of(figure.key(), figure.interval().toString());
  }
}
