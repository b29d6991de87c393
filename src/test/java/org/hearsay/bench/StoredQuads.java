package org.hearsay.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.store.ClaimStore;

/**
 * What a store holds, but for when it read it: two runs differ in that alone.
 *
 * @param graphs the triples of each graph
 */
record StoredQuads(Map<Node, Set<Triple>> graphs) {

  /** Opens the store, reads all of it, and closes it. */
  static StoredQuads of(Path folder) {
    try (ClaimStore store = ClaimStore.open(folder)) {
      return new StoredQuads(
          store.read(
              dataset ->
                  dataset.stream()
                      .filter(quad -> !quad.getPredicate().equals(Borrowed.ENDED_AT_TIME))
                      .collect(groupingBy(Quad::getGraph, mapping(Quad::asTriple, toSet())))));
    }
  }

  /** The graphs of article versions, by the articles' identifiers. */
  Map<String, Set<Triple>> articles() {
    return graphs.entrySet().stream()
        .filter(graph -> graph.getValue().stream().anyMatch(StoredQuads::isVersion))
        .collect(Collectors.toMap(graph -> identifier(graph.getKey()), Map.Entry::getValue));
  }

  private static boolean isVersion(Triple triple) {
    return triple.getPredicate().equals(Borrowed.TYPE)
        && triple.getObject().equals(Hs.DOCUMENT_VERSION);
  }

  private String identifier(Node version) {
    return graphs.get(version).stream()
        .filter(triple -> triple.getSubject().equals(version))
        .filter(triple -> triple.getPredicate().equals(Borrowed.IDENTIFIER))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElseThrow();
  }
}
