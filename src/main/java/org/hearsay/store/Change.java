package org.hearsay.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What storing one document does, worked out in full before any transaction writes.
 *
 * @param outcome what it comes to
 * @param emptied graphs whose quads all go first
 * @param removed quads that go
 * @param added quads that come
 */
record Change(Outcome outcome, Set<Node> emptied, List<Quad> removed, Collection<Quad> added) {

  static final Change NONE = new Change(Outcome.UNCHANGED, Set.of(), List.of(), List.of());

  /** What makes a graph hold other quads than it does. */
  static Change from(Set<Quad> stored, Set<Quad> wanted) {
    List<Quad> removed = stored.stream().filter(quad -> !wanted.contains(quad)).toList();
    List<Quad> added = wanted.stream().filter(quad -> !stored.contains(quad)).toList();
    return removed.isEmpty() && added.isEmpty()
        ? NONE
        : new Change(Outcome.REWRITTEN, Set.of(), removed, added);
  }

  void apply(DatasetGraph dataset) {
    emptied.forEach(graph -> dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY));
    removed.forEach(dataset::delete);
    added.forEach(dataset::add);
  }
}
