package org.hearsay.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.hearsay.SeedExtractions;
import org.hearsay.compare.FigureComparer;
import org.hearsay.compare.PopulationIndex;
import org.hearsay.compare.WorldGazetteer;
import org.hearsay.rdf.ComparisonWriter;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.FigureReader;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.Ontology;
import org.hearsay.rdf.StatusSchemeReader;

/** What a careful reader takes from the seed articles, compared, in one graph. */
final class SeedDataset {

  private SeedDataset() {}

  static DatasetGraph load() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(dataset, () -> fill(dataset.getDefaultGraph()));
    return dataset;
  }

  private static void fill(Graph graph) {
    Ontology.vocabulary().stream().forEach(graph::add);
    ExtractionWriter claims = new ExtractionWriter(IriMinter.local(), "test");
    SeedExtractions.all().forEach(found -> claims.write(found).triples().forEach(graph::add));
    compare(new FigureReader(graph)).triples().forEach(graph::add);
  }

  private static ComparisonWriter compare(FigureReader figures) {
    PopulationIndex index = new PopulationIndex();
    figures.populations().forEach(p -> figures.figures(p).forEach(index::add));
    FigureComparer comparer = new FigureComparer(StatusSchemeReader.read(), WorldGazetteer.load());
    ComparisonWriter verdicts = new ComparisonWriter(IriMinter.local());
    index
        .pairs()
        .forEach(pair -> verdicts.write(pair, comparer.compare(pair.left(), pair.right())));
    return verdicts;
  }
}
