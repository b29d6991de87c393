package org.hearsay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.compare.FigureComparer;
import org.hearsay.compare.Gazetteer;
import org.hearsay.compare.Origins;
import org.hearsay.compare.Population;
import org.hearsay.compare.PopulationIndex;
import org.hearsay.compare.Reconciler;
import org.hearsay.compare.ReportedFigure;
import org.hearsay.compare.StatusScheme;
import org.hearsay.compare.WorldGazetteer;
import org.hearsay.rdf.ComparisonWriter;
import org.hearsay.rdf.FigureReader;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.StatusSchemeReader;
import org.hearsay.store.ClaimStore;

/**
 * The second flow: figures of the store, compared, and the verdicts back into the store.
 *
 * <p>Each population has a graph of verdicts of its own. So what a document changes is the graphs
 * of the populations that it counts, or counted before, and no others.
 */
public final class CompareFigures {

  /** How many triples are written at once, unless one population alone has more. */
  private static final int BATCH = 20_000;

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

  /** Compares all figures anew. */
  public void all() {
    compare(store.read(dataset -> new FigureReader(dataset, minter).populations()));
    store.replaceGraphs(store.read(dataset -> new FigureReader(dataset, minter).abandoned()));
  }

  /**
   * Compares anew what documents that were added or revised have to do with.
   *
   * @param documents what their sources call them
   */
  public void touchedBy(Collection<String> documents) {
    Set<Population> touched = new HashSet<>();
    documents.forEach(
        document ->
            touched.addAll(
                store.read(dataset -> new FigureReader(dataset, minter).populations(document))));
    compare(touched);
  }

  private void compare(Set<Population> populations) {
    List<ComparisonWriter> batch = new ArrayList<>();
    int size = 0;
    for (Population population : populations) {
      ComparisonWriter verdicts = verdicts(population);
      batch.add(verdicts);
      size += verdicts.triples().size();
      if (size >= BATCH) {
        write(batch);
        batch.clear();
        size = 0;
      }
    }
    write(batch);
  }

  private ComparisonWriter verdicts(Population population) {
    List<ReportedFigure> figures =
        store.read(dataset -> new FigureReader(dataset, minter).figures(population));
    ComparisonWriter verdicts = new ComparisonWriter(minter, population);
    PopulationIndex index = new PopulationIndex();
    figures.forEach(index::add);
    index
        .pairs()
        .forEach(pair -> verdicts.write(pair, comparer.compare(pair.left(), pair.right())));
    reconciler.reconcile(figures).forEach(verdicts::write);
    origins(figures).forEach(verdicts::writeOrigin);
    return verdicts;
  }

  /** Only those of one status and number can be copies of one another. */
  private static Stream<List<String>> origins(List<ReportedFigure> figures) {
    Map<String, Origins> origins = new HashMap<>();
    for (ReportedFigure figure : figures) {
      String told = figure.key().status().orElse("") + figure.interval();
      origins.computeIfAbsent(told, any -> new Origins()).add(figure.id(), figure.passage());
    }
    return origins.values().stream().flatMap(copies -> copies.groups().stream());
  }

  private void write(List<ComparisonWriter> batch) {
    store.replaceGraphs(
        batch.stream()
            .collect(Collectors.toMap(ComparisonWriter::graph, ComparisonWriter::triples)));
  }
}
