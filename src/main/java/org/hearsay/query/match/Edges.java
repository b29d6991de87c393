package org.hearsay.query.match;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * The triples of all graphs of a dataset, each once, as one query reads them: within one
 * transaction, and for one thread.
 *
 * <p>To find a place in a tree of TDB2 takes as long as to read dozens of quads from there, and who
 * asks for one property of a thing asks for others. So all that leads from a thing is read at once,
 * and kept, as is what leads to a thing by one property.
 */
final class Edges {

  /** Of a thing with more triples, only what is asked for is read, and not kept. */
  private static final int FEW = 32;

  /** Very many graphs may tell the same of a thing; to read so many quads takes some 10 ms. */
  private static final int MOST_READ = 50_000;

  private static final int MOST_RECENT = 1_000;

  private final NodeTupleTable quads;
  private final Cache<Edge, Optional<FewEdges>> shared;
  private final Recent<Edge, Optional<FewEdges>> recent = new Recent<>(MOST_RECENT);

  /**
   * Reads quads.
   *
   * @param shared what queries before have read of them in the same state
   */
  Edges(NodeTupleTable quads, Cache<Edge, Optional<FewEdges>> shared) {
    this.quads = quads;
    this.shared = shared;
  }

  /** Those that have the nodes of a pattern, where {@link Place#ANY} stands for any. */
  Iterator<Edge> find(Edge pattern) {
    return around(pattern)
        .flatMap(around -> recent.get(around, this::known))
        .map(few -> few.within(pattern))
        .orElseGet(() -> read(pattern));
  }

  /** The wider pattern whose edges are read at once. */
  private static Optional<Edge> around(Edge pattern) {
    if (pattern.subject() != Place.ANY) {
      return Optional.of(new Edge(pattern.subject(), Place.ANY, Place.ANY));
    }
    boolean isWide = pattern.property() == Place.ANY || pattern.object() == Place.ANY;
    return isWide ? Optional.empty() : Optional.of(pattern);
  }

  private Optional<FewEdges> known(Edge around) {
    Optional<FewEdges> known = shared.getIfPresent(around);
    if (known == null) {
      known = few(around);
      shared.put(around, known);
    }
    return known;
  }

  /** Empty if they are not few, or many graphs tell them. */
  private Optional<FewEdges> few(Edge around) {
    Iterator<Edge> found = all(around);
    Set<Edge> few = new LinkedHashSet<>();
    for (int read = 0; found.hasNext(); read++) {
      few.add(found.next());
      if (read == MOST_READ || few.size() > FEW) {
        Iter.close(found);
        return Optional.empty();
      }
    }
    return Optional.of(new FewEdges(around, few));
  }

  /** The indexes that do not begin with the graph end with it, so equal triples come together. */
  private Iterator<Edge> read(Edge pattern) {
    return Iter.distinctAdjacent(all(pattern));
  }

  private Iterator<Edge> all(Edge pattern) {
    return Iter.map(quads.find(pattern.quads()), Edge::of);
  }
}
