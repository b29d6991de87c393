package org.hearsay.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.hearsay.rdf.DocumentQuads;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.Ontology;
import org.hearsay.rdf.ReasonWriter;

/** Works out what is to change and writes it, several changes to a transaction. For one thread. */
final class StoreWriter {

  private final Connection connection;
  private boolean vocabularyWritten;

  StoreWriter(Connection connection) {
    this.connection = connection;
  }

  /** Stores documents, and says what became of each. */
  List<Outcome> replace(List<DocumentQuads> documents) {
    writeVocabulary(Change.NONE);
    List<Outcome> outcomes = new ArrayList<>();
    for (List<DocumentQuads> batch : DocumentBatches.of(documents)) {
      List<Change> changes = write(revision -> batch.stream().map(revision::of).toList());
      changes.forEach(change -> outcomes.add(change.outcome()));
    }
    return outcomes;
  }

  /** Makes some graphs hold just their triples, and others tell of some things just so. */
  void replaceGraphs(
      Map<Node, ? extends Collection<Triple>> graphs, Collection<Quad> descriptions) {
    Set<Quad> described = new LinkedHashSet<>(descriptions);
    write(
        revision -> {
          List<Change> changes = new ArrayList<>();
          graphs.forEach(
              (name, triples) ->
                  changes.add(Change.from(revision.graph(name), quads(name, triples))));
          changes.add(Change.from(revision.toldOfSubjects(described), described));
          return changes;
        });
  }

  /** Writes all quads to an empty store, but those of reasons that no verdict rests on any more. */
  void copyTo(Connection empty) {
    DatasetGraph dataset = connection.dataset();
    Txn.executeRead(
        dataset,
        () ->
            empty.write(
                other ->
                    dataset.stream().filter(quad -> isOfUse(quad, dataset)).forEach(other::add)));
  }

  private static boolean isOfUse(Quad quad, DatasetGraph dataset) {
    return !quad.getGraph().equals(ReasonWriter.GRAPH)
        || dataset.contains(Node.ANY, Node.ANY, Hs.REASON, quad.getSubject());
  }

  /** Tells of claims that an earlier version wrote what it did not tell so, if there are any. */
  void completeEarlierClaims() {
    if (connection.read(dataset -> new EarlierClaims(dataset).exist())) {
      writeVocabulary(connection.read(dataset -> new EarlierClaims(dataset).completion()));
    }
  }

  /** Once is enough, as nobody else writes. */
  private void writeVocabulary(Change alongside) {
    if (!vocabularyWritten) {
      Set<Quad> vocabulary = quads(Ontology.GRAPH, Ontology.vocabulary().find().toSet());
      write(
          revision -> List.of(Change.from(revision.graph(Ontology.GRAPH), vocabulary), alongside));
      vocabularyWritten = true;
    }
  }

  private static Set<Quad> quads(Node graph, Collection<Triple> triples) {
    return triples.stream()
        .map(triple -> Quad.create(graph, triple))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** All is worked out before the transaction begins that writes. */
  private List<Change> write(Function<Revision, List<Change>> planning) {
    List<Change> changes =
        connection.read(dataset -> planning.apply(new Revision(dataset, Instant.now())));
    if (changes.stream().anyMatch(change -> change.outcome() != Outcome.UNCHANGED)) {
      connection.write(dataset -> changes.forEach(change -> change.apply(dataset)));
    }
    return changes;
  }
}
