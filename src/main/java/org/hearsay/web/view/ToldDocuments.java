package org.hearsay.web.view;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.Borrowed;
import org.hearsay.store.QuadReader;

/** The documents of a store, of each of which is kept what has been read of it. */
final class ToldDocuments {

  private final QuadReader quads;
  private final Facts anywhere;
  private final Map<Node, ToldInDocument> documents = new HashMap<>();

  ToldDocuments(QuadReader quads) {
    this.quads = quads;
    this.anywhere = new Facts(new ToldAnywhere(quads));
  }

  /** What any document says. */
  Facts anywhere() {
    return anywhere;
  }

  /** What one says. */
  ToldInDocument of(Node name) {
    return documents.computeIfAbsent(name, graph -> new ToldInDocument(quads, graph));
  }

  /** What the document says that holds a thing; what any says where none does. */
  Facts factsOn(Node thing) {
    return documents.values().stream()
        .filter(document -> document.tellsOf(thing))
        .findFirst()
        .or(() -> graphOf(thing).map(this::of))
        .map(Facts::new)
        .orElse(anywhere);
  }

  private Optional<Node> graphOf(Node thing) {
    Iterator<Quad> typed = quads.find(Node.ANY, thing, Borrowed.TYPE, Node.ANY);
    Optional<Node> graph =
        typed.hasNext() ? Optional.of(typed.next().getGraph()) : Optional.empty();
    Iter.close(typed);
    return graph;
  }
}
