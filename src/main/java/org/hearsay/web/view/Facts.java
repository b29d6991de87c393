package org.hearsay.web.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.rdf.Borrowed;

/** Reads single statements of the union of all graphs. */
final class Facts {

  private static final List<Node> NAMES =
      List.of(Borrowed.NAME, SKOS.prefLabel.asNode(), Borrowed.HEADLINE, RDFS.label.asNode());

  private final Graph graph;

  Facts(Graph graph) {
    this.graph = graph;
  }

  boolean says(Node subject, Node property, Node value) {
    return graph.contains(subject, property, value);
  }

  /** Whether anything has this value. */
  boolean isValue(Node property, Node value) {
    return graph.contains(Node.ANY, property, value);
  }

  boolean tellsOf(Node subject) {
    return graph.contains(subject, Node.ANY, Node.ANY);
  }

  /** The values, in the order of their IRIs or words, so that a page is the same each time. */
  List<Node> values(Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(triple -> triple.getObject())
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  List<Node> subjects(Node property, Node value) {
    return graph
        .find(Node.ANY, property, value)
        .mapWith(triple -> triple.getSubject())
        .toList()
        .stream()
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** All that have the property. */
  List<Node> subjectsOf(Node property) {
    return subjects(property, Node.ANY);
  }

  List<Statement> statements(Node subject) {
    return graph
        .find(subject, Node.ANY, Node.ANY)
        .mapWith(t -> new Statement(labeled(t.getPredicate()), labeled(t.getObject())))
        .toList()
        .stream()
        .sorted(Comparator.comparing((Statement s) -> s.property().label() + s.value().label()))
        .toList();
  }

  /** The first value; the shapes allow no more where it is used. */
  Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  Optional<String> words(Node subject, Node property) {
    return value(subject, property).map(Facts::lexical);
  }

  Optional<BigDecimal> number(Node subject, Node property) {
    return words(subject, property).map(BigDecimal::new);
  }

  Optional<Labeled> labeled(Node subject, Node property) {
    return value(subject, property).map(this::labeled);
  }

  List<Labeled> allLabeled(Node subject, Node property) {
    return values(subject, property).stream().map(this::labeled).toList();
  }

  Labeled labeled(Node thing) {
    if (thing.isLiteral()) {
      return new Labeled("", lexical(thing));
    }
    String label =
        NAMES.stream()
            .flatMap(name -> values(thing, name).stream())
            .map(Facts::lexical)
            .findFirst()
            .orElseGet(() -> lastPart(thing));
    return new Labeled(lexical(thing), label);
  }

  private static String lexical(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static String lastPart(Node thing) {
    String iri = lexical(thing);
    String last = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    return last.replace('-', ' ');
  }
}
