package org.hearsay.web.search;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;

/** What is searched. The first is searched where a query in SPARQL names no property. */
public enum Field {
  /** The words of a claim of today. */
  CLAIM,
  /** The name of a speaker, a place, or of those counted. */
  NAME,
  /** The title of an article as it now is. */
  TITLE;

  Node property() {
    return switch (this) {
      case CLAIM -> Borrowed.TEXT;
      case NAME -> Borrowed.NAME;
      case TITLE -> Borrowed.HEADLINE;
    };
  }

  /** Whether a thing's words are searched, or have been superseded. */
  boolean holds(Node thing, DatasetGraph dataset) {
    return switch (this) {
      case CLAIM -> is(thing, Hs.CLAIM, dataset);
      case TITLE -> is(thing, Hs.DOCUMENT_VERSION, dataset);
      case NAME -> true;
    };
  }

  private static boolean is(Node thing, Node type, DatasetGraph dataset) {
    return dataset.contains(Node.ANY, thing, Borrowed.TYPE, type);
  }
}
