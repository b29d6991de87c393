package org.hearsay.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.hearsay.rdf.Borrowed;

/** What stands in a store. */
final class StoreContents {

  private StoreContents() {}

  /** What a document told; when it was read is the store's to tell. */
  static Set<Triple> graph(ClaimStore store, Node name) {
    return store.read(
        dataset -> {
          Set<Triple> triples = new HashSet<>();
          dataset
              .find(name, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(quad -> triples.add(quad.asTriple()));
          triples.removeIf(triple -> triple.getPredicate().equals(Borrowed.ENDED_AT_TIME));
          return triples;
        });
  }

  static long count(ClaimStore store, String pattern) {
    String query =
        """
        PREFIX hs: <https://w3id.org/hearsay/ns#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX schema: <http://schema.org/>
        SELECT (COUNT(*) AS ?n) WHERE { %s }\
        """
            .formatted(pattern);
    return store.read(
        dataset -> {
          try (var execution =
              QueryExecutionFactory.create(
                  QueryFactory.create(query), DatasetFactory.wrap(dataset))) {
            return execution.execSelect().next().getLiteral("n").getLong();
          }
        });
  }
}
