package org.hearsay.web.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;

/**
 * By how many claims of today each source is quoted, and by how many figures each thing counted.
 */
final class Mentions {

  private final Map<Node, Tally> quoted;
  private final Map<Node, Tally> counted;

  /** Counts them, within the caller's transaction. */
  Mentions(DatasetGraph dataset) {
    this.quoted = tallies(dataset, Hs.SPEAKER, Hs.CLAIM);
    this.counted = tallies(dataset, Hs.POPULATION, Hs.FIGURE_CLASS);
  }

  /** Each document has a graph of its own, so what is in one graph is in one article. */
  private static Map<Node, Tally> tallies(DatasetGraph dataset, Node property, Node type) {
    Map<Node, Tally> tallies = new HashMap<>();
    dataset
        .find(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (dataset.contains(quad.getGraph(), quad.getSubject(), Borrowed.TYPE, type)) {
                tallies
                    .computeIfAbsent(quad.getObject(), unseen -> new Tally())
                    .add(quad.getGraph());
              }
            });
    return tallies;
  }

  /** The claims of a source; empty if it makes none. */
  Optional<Tally> quoted(Node agent) {
    return Optional.ofNullable(quoted.get(agent));
  }

  /** The figures of a population; empty if there are none. */
  Optional<Tally> counted(Node population) {
    return Optional.ofNullable(counted.get(population));
  }
}
