package org.hearsay.query.match;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * The triples of all graphs of a dataset, each once, in one state of it; whoever reads does so in a
 * transaction that sees that state.
 *
 * <p>To find a place in a tree of TDB2 takes as long as to read dozens of quads from there, and who
 * asks for one property of a thing asks for others. So all that leads from a thing is read at once,
 * and kept for whoever asks next, as is what leads to a thing by one property.
 */
final class Edges {

  /** Of a thing with more quads, only what is asked for is read, and not kept. */
  private static final int FEW = 64;

  /** With some ten edges of a thing, two generations take 20 MB. */
  private static final int MOST = 20_000;

  private final NodeTupleTable quads;
  private final Recent<Long, Optional<List<Edge>>> leaving = new Recent<>(MOST);
  private final Recent<Edge, Optional<List<Edge>>> arriving = new Recent<>(MOST);

  Edges(NodeTupleTable quads) {
    this.quads = quads;
  }

  /** Those that have the nodes of a pattern, where {@link Place#ANY} stands for any. */
  Iterator<Edge> find(Edge pattern) {
    return kept(pattern)
        .map(few -> Iter.filter(few.iterator(), pattern::includes))
        .orElseGet(() -> read(pattern));
  }

  private Optional<List<Edge>> kept(Edge pattern) {
    if (pattern.subject() != Place.ANY) {
      return leaving.get(
          pattern.subject(), subject -> few(new Edge(subject, Place.ANY, Place.ANY)));
    }
    return pattern.property() == Place.ANY || pattern.object() == Place.ANY
        ? Optional.empty()
        : arriving.get(pattern, this::few);
  }

  /** Empty if they are not few. */
  private Optional<List<Edge>> few(Edge pattern) {
    Iterator<Edge> found = read(pattern);
    List<Edge> few = new ArrayList<>();
    while (found.hasNext() && few.size() <= FEW) {
      few.add(found.next());
    }
    Iter.close(found);
    return Optional.of(few).filter(all -> all.size() <= FEW).map(List::copyOf);
  }

  /** The indexes that do not begin with the graph end with it, so equal triples come together. */
  private Iterator<Edge> read(Edge pattern) {
    return Iter.distinctAdjacent(Iter.map(quads.find(pattern.quads()), Edge::of));
  }
}
