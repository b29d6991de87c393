package org.hearsay.rdf;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Footing;
import org.hearsay.claim.Place;
import org.hearsay.claim.Status;
import org.hearsay.compare.Population;

/** Writes a figure: its number as bounded by its words, and what it counts. */
final class FigureWriter {

  private final DocumentGraph graph;
  private final IriMinter minter;
  private final TimeWriter times;

  FigureWriter(DocumentGraph graph, IriMinter minter, TimeWriter times) {
    this.graph = graph;
    this.minter = minter;
    this.times = times;
  }

  Node write(Figure figure) {
    Node node = graph.iris().figure(figure.span());
    graph.add(node, Borrowed.TYPE, Hs.FIGURE_CLASS);
    graph.add(node, Borrowed.TYPE, Borrowed.QUANTITATIVE_VALUE);
    graph.words(node, Hs.SURFACE, figure.phrase());
    amount(node, figure.amount());
    counted(node, figure);
    circumstances(node, figure);
    unknowns(node, figure);
    graph.target(graph.annotate(node, figure.rule()), figure.span());
    return node;
  }

  private void amount(Node node, Amount amount) {
    Bounding.Numbers numbers = Bounding.Numbers.of(amount);
    graph.add(node, Hs.BOUND, Concepts.BOUNDS.concept(Bounding.of(amount)));
    graph.add(node, Borrowed.VALUE, numbers.value().map(FigureWriter::number));
    graph.add(node, Borrowed.MIN_VALUE, numbers.minimum().map(FigureWriter::number));
    graph.add(node, Borrowed.MAX_VALUE, numbers.maximum().map(FigureWriter::number));
    if (amount instanceof Amount.Vague vague) {
      vague.choice().ifPresent(c -> graph.text(node, Hs.NUMERAL_POLICY, c.toString()));
    }
  }

  private void counted(Node node, Figure figure) {
    if (!figure.reckonedIn().isEmpty()) {
      graph.text(node, Borrowed.UNIT_TEXT, figure.reckonedIn());
    }
    figure.counted().ifPresent(words -> graph.words(node, Hs.COUNTED, words));
    figure
        .population()
        .ifPresent(words -> graph.add(node, Hs.POPULATION, population(graph.in(words))));
    for (Place place : figure.places()) {
      graph.add(node, property(place.role()), place(place.name()));
    }
  }

  private void circumstances(Node node, Figure figure) {
    figure.status().ifPresent(status -> status(node, status));
    graph.add(node, Hs.MEASURE, Concepts.MEASURES.concept(figure.measure()));
    graph.add(node, Hs.TREND, Concepts.TRENDS.concept(figure.trend()));
    figure.footing().ifPresent(footing -> footing(node, footing));
    graph.add(node, Hs.REFERENCE_TIME, figure.when().map(times::write));
  }

  private void status(Node node, Status status) {
    Node concept = IriMinter.status(status.code());
    graph.add(node, Hs.STATUS, concept);
    if (!StatusSchemeReader.has(concept)) {
      graph.add(concept, SKOS.prefLabel.asNode(), english(status.code()));
    }
    graph.words(node, Hs.STATUS_WORDS, status.words());
  }

  private void footing(Node node, Footing footing) {
    graph.add(node, Hs.BASIS, Concepts.BASES.concept(footing.basis()));
    graph.words(node, Hs.BASIS_WORDS, footing.words());
  }

  private static Node english(String word) {
    return NodeFactory.createLiteralLang(word, "en");
  }

  /** Only of those who are counted does it say something that a status or place is not told. */
  private void unknowns(Node node, Figure figure) {
    if (figure.population().isEmpty()) {
      return;
    }
    unknown(node, Hs.STATUS, figure.status().isEmpty());
    unknown(node, Hs.MEASURE, Concepts.MEASURES.concept(figure.measure()).isEmpty());
    unknown(node, Hs.REFERENCE_TIME, figure.when().isEmpty());
    unknown(
        node,
        Hs.LOCATION,
        figure.places().stream().noneMatch(place -> place.role() == Place.Role.LOCATION));
  }

  private void unknown(Node node, Node property, boolean unknown) {
    if (unknown) {
      graph.add(node, Hs.UNKNOWN, property);
    }
  }

  private Node population(String words) {
    Node population = minter.population(Population.of(words));
    graph.add(population, Borrowed.TYPE, Hs.POPULATION_CLASS);
    graph.text(population, Borrowed.NAME, Population.name(words));
    return population;
  }

  private Node place(String name) {
    Node place = minter.place(name);
    graph.add(place, Borrowed.TYPE, Borrowed.PLACE);
    graph.text(place, Borrowed.NAME, name);
    return place;
  }

  /** The property that says what a place is to a figure. */
  static Node property(Place.Role role) {
    return switch (role) {
      case ORIGIN -> Hs.ORIGIN;
      case LOCATION -> Hs.LOCATION;
      case DESTINATION -> Hs.DESTINATION;
    };
  }

  /** A whole number as an integer, so that {@code schema:minValue 30} finds it. */
  static Node number(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return NodeFactory.createLiteralDT(
        stripped.toPlainString(),
        stripped.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
  }
}
