package org.hearsay.store;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.Hs;

/** Quads to be stored and found again. */
final class SampleQuads {

  private SampleQuads() {}

  /** As many as wanted, of other subjects and words for each name. */
  static Set<Quad> named(String name, int count) {
    Set<Quad> quads = new HashSet<>();
    for (int i = 0; i < count; i++) {
      Node subject = NodeFactory.createURI("http://localhost/" + name + i);
      Node words = NodeFactory.createLiteralString(name + i + " and more".repeat(10));
      quads.add(new Quad(Hs.CLAIM, subject, Hs.SURFACE, words));
    }
    return quads;
  }

  /** All that is stored. */
  static Set<Quad> in(Connection connection) {
    return connection.read(dataset -> dataset.stream().collect(Collectors.toSet()));
  }
}
