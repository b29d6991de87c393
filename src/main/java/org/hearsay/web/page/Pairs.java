package org.hearsay.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.web.view.ComparisonView;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.StoreReader;

/**
 * The pairs of figures whose verdicts are shown: all, where there are few figures; else those of
 * one figure with each other one.
 *
 * @param figures by their IRIs
 * @param focus the figure in all pairs, if there is one
 */
record Pairs(
    Map<String, FigureView> figures, Optional<FigureView> focus, List<ComparisonView> comparisons) {

  private static final int FEW = 4;

  /**
   * The pairs among figures.
   *
   * @param wanted the IRI of the figure to set against the others
   */
  static Pairs among(List<FigureView> shown, Optional<String> wanted, StoreReader store) {
    Optional<FigureView> focus =
        wanted
            .flatMap(store::figure)
            .or(() -> shown.size() > FEW ? firstCompared(shown, store) : Optional.empty());
    List<FigureView> figures = new ArrayList<>(shown);
    focus.ifPresent(figures::add);
    List<ComparisonView> comparisons =
        focus
            .map(one -> store.comparisonsOf(one, figures))
            .orElseGet(() -> store.comparisonsAmong(figures))
            .stream()
            .sorted(Comparator.comparing(VerdictWords::of).thenComparing(ComparisonView::iri))
            .toList();
    return new Pairs(
        figures.stream()
            .collect(Collectors.toMap(FigureView::iri, Function.identity(), (a, b) -> a)),
        focus,
        comparisons);
  }

  /** Of those counted often not all pairs are compared, so the first may stand for itself. */
  private static Optional<FigureView> firstCompared(List<FigureView> shown, StoreReader store) {
    return shown.stream()
        .filter(figure -> !store.comparisonsOf(figure, shown).isEmpty())
        .findFirst()
        .or(() -> shown.stream().findFirst());
  }

  /** What the pairs come to in one sentence, with a space before it; nothing of a single figure. */
  String summary() {
    if (comparisons.isEmpty()) {
      return focus
          .map(one -> " “" + one.headline() + "” is compared with none of them.")
          .orElse("");
    }
    return focus
        .map(one -> " With “" + one.headline() + "”, " + VerdictWords.counted(comparisons) + ".")
        .orElseGet(() -> " " + VerdictWords.summary(comparisons));
  }

  /** Whether a reader may choose another figure to set against the others. */
  boolean offersChoice() {
    return focus.isPresent();
  }

  boolean focusesOn(FigureView figure) {
    return focus.filter(figure::equals).isPresent();
  }
}
