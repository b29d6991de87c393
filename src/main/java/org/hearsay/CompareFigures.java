package org.hearsay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.compare.FigureComparer;
import org.hearsay.compare.Gazetteer;
import org.hearsay.compare.Origins;
import org.hearsay.compare.Pairing;
import org.hearsay.compare.Reconciler;
import org.hearsay.compare.ReportedFigure;
import org.hearsay.compare.StatusScheme;
import org.hearsay.compare.WorldGazetteer;
import org.hearsay.rdf.ComparisonWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.ReasonWriter;
import org.hearsay.rdf.ReportedFigureReader;
import org.hearsay.rdf.StatusSchemeReader;
import org.hearsay.store.ClaimStore;

/**
 * The second flow: figures of the store, compared, and the verdicts back into the store.
 *
 * <p>Each population has a graph of verdicts of its own, which bears its name. The store marks
 * there, as it writes a document, that the verdicts are out of date; new ones replace the mark. So
 * what a document changes is the verdicts on the populations that it counts, or counted before, and
 * what was cut off between the two is made up for the next time.
 */
public final class CompareFigures {

  private final ClaimStore store;
  private final IriMinter minter;
  private final FigureComparer comparer;
  private final Reconciler reconciler;

  /**
   * Compares the figures of a store.
   *
   * @param minter the one that its documents were written with
   */
  public CompareFigures(ClaimStore store, IriMinter minter) {
    StatusScheme statuses = StatusSchemeReader.read();
    Gazetteer places = WorldGazetteer.load();
    this.store = store;
    this.minter = minter;
    this.comparer = new FigureComparer(statuses, places);
    this.reconciler = new Reconciler(statuses, places);
  }

  /** Compares those populations of which figures came, changed or went since they last were. */
  public void changed() {
    compare(store.read(dataset -> new ReportedFigureReader(dataset).uncompared()));
  }

  private void compare(Set<String> populations) {
    VerdictQueue queue = new VerdictQueue(store, minter);
    populations.forEach(population -> queue.add(verdicts(population, queue.reasons())));
    queue.finish();
  }

  private ComparisonWriter verdicts(String population, ReasonWriter reasons) {
    List<ReportedFigure> figures =
        store.read(dataset -> new ReportedFigureReader(dataset).figures(population));
    ComparisonWriter verdicts = new ComparisonWriter(minter, reasons, population);
    for (Pairing.Pair pair : Pairing.of(figures)) {
      verdicts.write(pair, comparer.compare(pair.left(), pair.right()));
    }
    reconciler.reconcile(figures).forEach(verdicts::write);
    copies(figures).forEach(verdicts::writeOrigin);
    return verdicts;
  }

  /** Only those of one status and number can be copies of one another. */
  private static Stream<List<String>> copies(List<ReportedFigure> figures) {
    Map<String, List<ReportedFigure>> alike =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    figure -> figure.key().status().orElse("") + figure.interval(),
                    TreeMap::new,
                    Collectors.toList()));
    return alike.values().stream()
        .filter(several -> several.size() > 1)
        .flatMap(several -> origins(several).groups().stream())
        .filter(copies -> copies.size() > 1);
  }

  private static Origins origins(List<ReportedFigure> figures) {
    Origins origins = new Origins();
    figures.forEach(figure -> origins.add(figure.id(), figure.passage()));
    return origins;
  }
}
