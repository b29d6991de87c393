package org.hearsay.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.Ontology;
import org.hearsay.store.QuadReader;

/**
 * What the graph of one document tells, and of things that are not in it, what any graph does. A
 * name that a thousand documents repeat is read once this way, as this document has it.
 */
final class ToldInDocument implements Told {

  private static final Graph VOCABULARY = Ontology.vocabulary();

  private final QuadReader quads;
  private final Node graph;
  private final Map<Node, Map<Node, List<Node>>> values = new HashMap<>();
  private final Map<Node, Map<Node, List<Node>>> subjects = new HashMap<>();
  private boolean whole;

  /**
   * @param graph the name of the document's graph
   */
  ToldInDocument(QuadReader quads, Node graph) {
    this.quads = quads;
    this.graph = graph;
  }

  /** Reads all of it at once, for those who want most of it. */
  ToldInDocument readWhole() {
    if (!whole) {
      values.clear();
      quads.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(this::take);
      values.values().forEach(ToldInDocument::sort);
      subjects.values().forEach(ToldInDocument::sort);
      whole = true;
    }
    return this;
  }

  private void take(Quad quad) {
    add(values, quad.getSubject(), quad.getPredicate(), quad.getObject());
    if (quad.getObject().isURI()) {
      add(subjects, quad.getObject(), quad.getPredicate(), quad.getSubject());
    }
  }

  /** Whether the document, once it is read whole, tells of something. */
  boolean tellsOf(Node subject) {
    return whole && values.containsKey(subject);
  }

  @Override
  public List<Node> values(Node subject, Node property) {
    if (subject.equals(graph) && !whole) {
      return ofArticle(property);
    }
    return values.computeIfAbsent(subject, this::read).getOrDefault(property, List.of());
  }

  /** One thing at a time is read of the article itself, as one of them is its whole text. */
  private List<Node> ofArticle(Node property) {
    List<Node> found = new ArrayList<>();
    quads
        .find(graph, graph, property, Node.ANY)
        .forEachRemaining(quad -> found.add(quad.getObject()));
    found.sort(Comparator.comparing(Node::toString));
    return found;
  }

  @Override
  public List<Node> subjects(Node property, Node value) {
    if (whole) {
      return subjects.getOrDefault(value, Map.of()).getOrDefault(property, List.of());
    }
    List<Node> found = new ArrayList<>();
    quads
        .find(graph, Node.ANY, property, value)
        .forEachRemaining(quad -> found.add(quad.getSubject()));
    found.sort(Comparator.comparing(Node::toString));
    return found;
  }

  /** All things of which something is told by a property, once the document is read whole. */
  List<Node> subjectsOf(Node property) {
    return values.entrySet().stream()
        .filter(told -> told.getValue().containsKey(property))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private Map<Node, List<Node>> read(Node subject) {
    Map<Node, List<Node>> said = new HashMap<>();
    VOCABULARY
        .find(subject, Node.ANY, Node.ANY)
        .forEachRemaining(t -> add(said, t.getPredicate(), t.getObject()));
    if (said.isEmpty()) {
      quads
          .find(graph, subject, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> add(said, quad.getPredicate(), quad.getObject()));
    }
    if (said.isEmpty()) {
      quads
          .find(subject, Node.ANY, Node.ANY)
          .forEachRemaining(t -> add(said, t.getPredicate(), t.getObject()));
    }
    sort(said);
    return said;
  }

  private static void add(
      Map<Node, Map<Node, List<Node>>> to, Node thing, Node property, Node other) {
    add(to.computeIfAbsent(thing, unseen -> new HashMap<>()), property, other);
  }

  private static void add(Map<Node, List<Node>> to, Node property, Node other) {
    to.computeIfAbsent(property, unseen -> new ArrayList<>(1)).add(other);
  }

  private static void sort(Map<Node, List<Node>> said) {
    said.values().forEach(nodes -> nodes.sort(Comparator.comparing(Node::toString)));
  }
}
