package org.hearsay.web.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.rdf.Borrowed;

/** Reads what is told as what it is: numbers, words, things with their labels. */
final class Facts {

  private static final List<Node> NAMES =
      List.of(Borrowed.NAME, SKOS.prefLabel.asNode(), Borrowed.HEADLINE, RDFS.label.asNode());

  private final Told told;

  Facts(Told told) {
    this.told = told;
  }

  List<Node> values(Node subject, Node property) {
    return told.values(subject, property);
  }

  List<Node> subjects(Node property, Node value) {
    return told.subjects(property, value);
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
