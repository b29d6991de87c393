package org.hearsay.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * All that one graph tells of one thing. It is read at once: to look up each property by itself
 * takes several times as long.
 */
final class Description {

  private final Map<Node, List<Node>> values;

  private Description(Map<Node, List<Node>> values) {
    this.values = values;
  }

  /** Reads within the caller's transaction. */
  static Description of(Node thing, Node graph, DatasetGraph dataset) {
    return new Description(
        dataset.stream(graph, thing, Node.ANY, Node.ANY)
            .collect(
                Collectors.groupingBy(
                    Quad::getPredicate,
                    HashMap::new,
                    Collectors.mapping(Quad::getObject, Collectors.toList()))));
  }

  boolean is(Node type) {
    return values(Borrowed.TYPE).contains(type);
  }

  List<Node> values(Node property) {
    return values.getOrDefault(property, List.of());
  }

  /** The value of a property that has one at most. */
  Optional<Node> value(Node property) {
    return values(property).stream().findFirst();
  }

  Optional<String> words(Node property) {
    return value(property).map(Node::getLiteralLexicalForm);
  }
}
