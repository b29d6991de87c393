package org.hearsay.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * An enumeration and the closed SKOS scheme of {@code ontology/schemes.ttl} that names its values.
 *
 * <p>A value such as {@code UNKNOWN} has no concept: it is told by leaving the property out.
 *
 * @param <E> the enumeration
 */
final class ConceptScheme<E extends Enum<E>> {

  private final Node iri;
  private final Map<E, Node> concepts = new HashMap<>();
  private final Map<Node, E> values = new HashMap<>();

  /**
   * A scheme.
   *
   * @param name its local name
   * @param names the local names of the concepts, by the values they stand for
   */
  ConceptScheme(String name, Map<E, String> names) {
    iri = node(name);
    names.forEach((value, concept) -> concepts.put(value, node(concept)));
    concepts.forEach((value, concept) -> values.put(concept, value));
  }

  /** The scheme itself. */
  Node iri() {
    return iri;
  }

  /** The concept of a value; empty where leaving the property out tells it. */
  Optional<Node> concept(E value) {
    return Optional.ofNullable(concepts.get(value));
  }

  /** The value of a concept; empty where the scheme does not hold it. */
  Optional<E> value(Node concept) {
    return Optional.ofNullable(values.get(concept));
  }

  /** All its concepts. */
  Set<Node> concepts() {
    return Set.copyOf(values.keySet());
  }

  private static Node node(String name) {
    return NodeFactory.createURI(Hs.NS + name);
  }
}
