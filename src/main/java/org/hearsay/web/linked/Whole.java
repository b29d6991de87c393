package org.hearsay.web.linked;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;

/**
 * All that is said of a thing and of what belongs to it: a claim comes with its figures, hedges,
 * times and evidence, so that one request suffices to check it.
 */
public final class Whole {

  private static final Set<Node> PARTS =
      Set.of(
          Hs.FIGURE,
          Hs.HEDGE,
          Hs.RECEPTION,
          Hs.STATED_ON,
          Hs.REFERENCE_TIME,
          Hs.EVIDENCE,
          Hs.SOURCE_EVIDENCE,
          Hs.CUE_EVIDENCE,
          Borrowed.HAS_TARGET,
          Borrowed.HAS_SELECTOR);

  private static final Map<String, String> PREFIXES =
      Map.of(
          "hs", Hs.NS,
          "schema", "http://schema.org/",
          "prov", "http://www.w3.org/ns/prov#",
          "oa", "http://www.w3.org/ns/oa#",
          "time", "http://www.w3.org/2006/time#",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "dcterms", "http://purl.org/dc/terms/",
          "edtf", "http://id.loc.gov/datatypes/edtf/",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  private final DatasetGraph store;
  private final DatasetGraph found = DatasetGraphFactory.createGeneral();
  private final Deque<Node> waiting = new ArrayDeque<>();
  private final Set<Node> seen = new HashSet<>();

  private Whole(DatasetGraph store) {
    this.store = store;
    PREFIXES.forEach(found.prefixes()::add);
  }

  /** The quads about a thing, with the graphs they are in; none if the store does not know it. */
  public static DatasetGraph of(String iri, DatasetGraph store) {
    Whole whole = new Whole(store);
    whole.graph(NodeFactory.createURI(iri));
    whole.visit(NodeFactory.createURI(iri));
    while (!whole.waiting.isEmpty()) {
      whole.describe(whole.waiting.remove());
    }
    return whole.found;
  }

  /** A document version names the graph of all that was taken from it: that is all of it. */
  private void graph(Node name) {
    store.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(found::add);
  }

  private void visit(Node thing) {
    if (seen.add(thing)) {
      waiting.add(thing);
    }
  }

  private void describe(Node thing) {
    Iterator<Quad> quads = store.findNG(Node.ANY, thing, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      found.add(quad);
      if (PARTS.contains(quad.getPredicate())) {
        visit(quad.getObject());
      }
    }
    store
        .findNG(Node.ANY, Node.ANY, Borrowed.HAS_BODY, thing)
        .forEachRemaining(annotation -> visit(annotation.getSubject()));
  }
}
