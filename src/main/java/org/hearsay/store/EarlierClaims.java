package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.Ontology;

/**
 * The claims of a store that a version of this program wrote which did not know {@link
 * Hs#CLAIMED_ON}: queries for a day would find none of them. What the day is stands in the store.
 */
final class EarlierClaims {

  private final DatasetGraph dataset;

  /** Reads a dataset, within the caller's transaction. */
  EarlierClaims(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Whether there are any: a store tells its vocabulary. */
  boolean exist() {
    return !dataset.contains(Ontology.GRAPH, Hs.CLAIMED_ON, Node.ANY, Node.ANY)
        && dataset.contains(Node.ANY, Node.ANY, Borrowed.TYPE, Borrowed.SCHEMA_CLAIM);
  }

  /** The days by which they had been claimed, each in the graph of its document. */
  List<Quad> days() {
    return dataset.stream(Node.ANY, Node.ANY, Borrowed.TYPE, Borrowed.SCHEMA_CLAIM)
        .flatMap(claim -> day(claim.getGraph(), claim.getSubject()).stream())
        .toList();
  }

  private Optional<Quad> day(Node graph, Node claim) {
    return value(graph, claim, Hs.STATED_ON, Hs.LATEST)
        .or(() -> value(graph, claim, Borrowed.WAS_QUOTED_FROM, Borrowed.DATE_PUBLISHED))
        .map(day -> Quad.create(graph, claim, Hs.CLAIMED_ON, day));
  }

  private Optional<Node> value(Node graph, Node subject, Node property, Node next) {
    return values(graph, subject, property)
        .flatMap(thing -> values(graph, thing, next))
        .findFirst();
  }

  private Stream<Node> values(Node graph, Node subject, Node property) {
    return dataset.stream(graph, subject, property, Node.ANY).map(Quad::getObject);
  }
}
