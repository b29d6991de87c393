package org.hearsay.rdf;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * All that is known of one document version, ready to be stored as one named graph.
 *
 * @param version the version, and the name of its graph
 * @param document the document it is a version of
 * @param triples without blank nodes
 */
public record DocumentQuads(Node version, Node document, Set<Triple> triples) {

  public DocumentQuads {
    triples = Collections.unmodifiableSet(new LinkedHashSet<>(triples));
  }

  public Stream<Quad> quads() {
    return triples.stream().map(triple -> Quad.create(version, triple));
  }
}
