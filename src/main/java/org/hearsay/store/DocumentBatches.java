package org.hearsay.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.hearsay.rdf.DocumentQuads;

/**
 * Documents in groups that are stored together. A document that comes twice is in two of them, so
 * that the later wording finds the earlier.
 */
final class DocumentBatches {

  /**
   * How many triples a batch has, unless one document alone has more. As TDB2 writes a page anew in
   * each transaction that touches it, few quads a transaction are slow and bloat the store.
   */
  private static final int TRIPLES = 100_000;

  private final List<List<DocumentQuads>> batches = new ArrayList<>();
  private final Set<Node> inLast = new HashSet<>();
  private int triplesOfLast;

  private DocumentBatches() {}

  static List<List<DocumentQuads>> of(List<DocumentQuads> documents) {
    DocumentBatches batches = new DocumentBatches();
    documents.forEach(batches::add);
    return batches.batches;
  }

  private void add(DocumentQuads document) {
    int triples = document.triples().size();
    boolean full = triplesOfLast + triples > TRIPLES;
    if (batches.isEmpty() || full || inLast.contains(document.document())) {
      batches.add(new ArrayList<>());
      inLast.clear();
      triplesOfLast = 0;
    }
    batches.get(batches.size() - 1).add(document);
    inLast.add(document.document());
    triplesOfLast += triples;
  }
}
