package org.hearsay.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Place;
import org.hearsay.compare.FigureKey;
import org.hearsay.compare.Population;
import org.hearsay.compare.ReferenceTime;
import org.hearsay.compare.ReportedFigure;

/**
 * Reads figures back, with who stated them and when, for comparing. Superseded ones are left.
 *
 * <p>But for the name of its population, a figure is read from the graph of its document alone, so
 * that no other document has a say in what it is.
 */
public final class ReportedFigureReader {

  private final DatasetGraph dataset;

  /** Reads from a dataset, within the caller's transaction. */
  public ReportedFigureReader(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** The populations of which a figure came, changed or went since they were last compared. */
  public Set<String> uncompared() {
    return dataset.stream(Node.ANY, Node.ANY, Borrowed.TYPE, Hs.UNCOMPARED)
        .map(quad -> quad.getSubject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All figures of a population; one without known population is never compared. */
  public List<ReportedFigure> figures(String population) {
    Node iri = NodeFactory.createURI(population);
    Optional<Population> counted = name(iri, Node.ANY).map(Population::of);
    return dataset.stream(Node.ANY, Node.ANY, Hs.POPULATION, iri)
        .flatMap(quad -> new Reading(quad.getGraph()).figure(quad.getSubject(), counted).stream())
        .toList();
  }

  /** Where words that mean the same gave several names, the first in alphabetical order. */
  private Optional<String> name(Node thing, Node graph) {
    return dataset.stream(graph, thing, Borrowed.NAME, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .min(Comparator.naturalOrder());
  }

  /** The reading of one document's graph. */
  private final class Reading {
    private final Node graph;

    Reading(Node graph) {
      this.graph = graph;
    }

    Optional<ReportedFigure> figure(Node iri, Optional<Population> population) {
      StoredThing figure = describe(iri);
      return figure.is(Hs.FIGURE_CLASS)
          ? Optional.of(figure(iri, figure, population.orElseThrow()))
          : Optional.empty();
    }

    private ReportedFigure figure(Node iri, StoredThing figure, Population population) {
      StoredThing claim = describe(claim(iri));
      return new ReportedFigure(
              iri.getURI(),
              key(figure, population),
              interval(figure),
              graph.getURI(),
              claim.value(Hs.SPEAKER).map(Node::getURI),
              time(claim, Hs.STATED_ON),
              claim.words(Borrowed.TEXT).orElseThrow())
          .inPercent();
    }

    private Node claim(Node figure) {
      return dataset.find(graph, Node.ANY, Hs.FIGURE, figure).next().getSubject();
    }

    private FigureKey key(StoredThing figure, Population population) {
      Optional<Node> status = figure.value(Hs.STATUS);
      return new FigureKey(
          population,
          figure.words(Borrowed.UNIT_TEXT),
          figure.value(Hs.MEASURE).flatMap(Concepts.MEASURES::value).orElse(Measure.UNKNOWN),
          status.filter(StatusSchemeReader::has).map(IriMinter::statusCode),
          status.filter(said -> !StatusSchemeReader.has(said)).flatMap(this::word),
          places(figure),
          time(figure, Hs.REFERENCE_TIME),
          figure.value(Hs.BASIS).flatMap(Concepts.BASES::value).orElse(Basis.UNSTATED));
    }

    private Optional<String> word(Node concept) {
      return describe(concept).words(SKOS.prefLabel.asNode());
    }

    private Map<Place.Role, Set<String>> places(StoredThing figure) {
      Map<Place.Role, Set<String>> places = new EnumMap<>(Place.Role.class);
      for (Place.Role role : Place.Role.values()) {
        Set<String> names = new TreeSet<>();
        for (Node place : figure.values(FigureWriter.property(role))) {
          names.add(name(place, graph).orElseThrow());
        }
        places.put(role, names);
      }
      return places;
    }

    /** A time that has no place on the calendar, such as "currently", is as good as unknown. */
    private ReferenceTime time(StoredThing subject, Node property) {
      return subject
          .value(property)
          .map(this::describe)
          .map(
              time ->
                  new ReferenceTime(
                      time.words(Hs.PARTIAL_DATE), day(time, Hs.EARLIEST), day(time, Hs.LATEST)))
          .orElse(ReferenceTime.UNKNOWN);
    }

    private StoredThing describe(Node thing) {
      return StoredThing.of(thing, graph, dataset);
    }
  }

  private static Interval interval(StoredThing figure) {
    Bounding bounding = figure.value(Hs.BOUND).flatMap(Concepts.BOUNDS::value).orElseThrow();
    return bounding
        .amount(
            new Bounding.Numbers(
                number(figure, Borrowed.VALUE),
                number(figure, Borrowed.MIN_VALUE),
                number(figure, Borrowed.MAX_VALUE)))
        .interval();
  }

  private static Optional<BigDecimal> number(StoredThing figure, Node property) {
    return figure.words(property).map(BigDecimal::new);
  }

  private static Optional<LocalDate> day(StoredThing time, Node property) {
    return time.words(property).map(LocalDate::parse);
  }
}
