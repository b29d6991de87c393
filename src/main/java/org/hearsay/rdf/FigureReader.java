package org.hearsay.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Place;
import org.hearsay.compare.FigureKey;
import org.hearsay.compare.Population;
import org.hearsay.compare.ReferenceTime;
import org.hearsay.compare.ReportedFigure;

/** Reads figures back, with who stated them and when, for comparing. Superseded ones are left. */
public final class FigureReader {

  private final DatasetGraph dataset;
  private final Graph graph;
  private final IriMinter minter;

  /**
   * Reads from a dataset, within the caller's transaction.
   *
   * @param minter the one that the documents were written with
   */
  public FigureReader(DatasetGraph dataset, IriMinter minter) {
    this.dataset = dataset;
    this.graph = GraphView.createUnionGraph(dataset);
    this.minter = minter;
  }

  /** All populations that are counted. */
  public Set<Population> populations() {
    return populations(graph.stream(Node.ANY, Hs.POPULATION, Node.ANY));
  }

  /**
   * The populations that a document counts, or counted in an earlier wording.
   *
   * @param document what its source calls it
   */
  public Set<Population> populations(String document) {
    return graph.stream(Node.ANY, Borrowed.SPECIALIZATION_OF, minter.document(document))
        .map(version -> dataset.getGraph(version.getSubject()))
        .flatMap(version -> populations(version.stream(Node.ANY, Hs.POPULATION, Node.ANY)).stream())
        .collect(Collectors.toSet());
  }

  /** The graphs of verdicts on populations that nobody counts any more, each with no triples. */
  public Map<Node, Set<Triple>> abandoned() {
    return dataset.stream(Node.ANY, Node.ANY, Borrowed.TYPE, Hs.COMPARISON)
        .map(Quad::getGraph)
        .distinct()
        .filter(verdicts -> !graph.contains(Node.ANY, Hs.POPULATION, minter.compared(verdicts)))
        .collect(Collectors.toMap(verdicts -> verdicts, verdicts -> Set.of()));
  }

  /** All figures of a population; one without known population is never compared. */
  public List<ReportedFigure> figures(Population population) {
    return graph.stream(Node.ANY, Hs.POPULATION, minter.population(population))
        .map(Triple::getSubject)
        .filter(figure -> graph.contains(figure, Borrowed.TYPE, Hs.FIGURE_CLASS))
        .map(figure -> figure(figure, population))
        .toList();
  }

  private Set<Population> populations(Stream<Triple> counting) {
    return counting
        .map(Triple::getObject)
        .distinct()
        .map(population -> Population.of(name(population)))
        .collect(Collectors.toSet());
  }

  private ReportedFigure figure(Node figure, Population population) {
    Node claim = subject(Hs.FIGURE, figure);
    return new ReportedFigure(
        figure.getURI(),
        key(figure, population),
        interval(figure),
        object(claim, Borrowed.WAS_QUOTED_FROM).map(Node::getURI).orElseThrow(),
        object(claim, Hs.SPEAKER).map(Node::getURI),
        time(claim, Hs.STATED_ON),
        object(claim, Borrowed.TEXT).map(Node::getLiteralLexicalForm).orElseThrow());
  }

  private FigureKey key(Node figure, Population population) {
    return new FigureKey(
        population,
        object(figure, Borrowed.UNIT_TEXT).map(Node::getLiteralLexicalForm),
        object(figure, Hs.MEASURE).flatMap(Concepts.MEASURES::value).orElse(Measure.UNKNOWN),
        object(figure, Hs.STATUS).map(IriMinter::statusCode),
        places(figure),
        time(figure, Hs.REFERENCE_TIME),
        object(figure, Hs.BASIS).flatMap(Concepts.BASES::value).orElse(Basis.UNSTATED));
  }

  private Interval interval(Node figure) {
    Bounding bounding = object(figure, Hs.BOUND).flatMap(Concepts.BOUNDS::value).orElseThrow();
    return bounding
        .amount(
            new Bounding.Numbers(
                number(figure, Borrowed.VALUE),
                number(figure, Borrowed.MIN_VALUE),
                number(figure, Borrowed.MAX_VALUE)))
        .interval();
  }

  private Optional<BigDecimal> number(Node figure, Node property) {
    return object(figure, property).map(node -> new BigDecimal(node.getLiteralLexicalForm()));
  }

  private Map<Place.Role, Set<String>> places(Node figure) {
    Map<Place.Role, Set<String>> places = new EnumMap<>(Place.Role.class);
    for (Place.Role role : Place.Role.values()) {
      Set<String> names = new TreeSet<>();
      objects(figure, FigureWriter.property(role)).forEach(place -> names.add(name(place)));
      places.put(role, names);
    }
    return places;
  }

  /** A time that has no place on the calendar, such as "currently", is as good as unknown. */
  private ReferenceTime time(Node subject, Node property) {
    return object(subject, property)
        .map(
            time ->
                new ReferenceTime(
                    object(time, Hs.PARTIAL_DATE).map(Node::getLiteralLexicalForm),
                    day(time, Hs.EARLIEST),
                    day(time, Hs.LATEST)))
        .orElse(ReferenceTime.UNKNOWN);
  }

  private Optional<LocalDate> day(Node time, Node property) {
    return object(time, property).map(day -> LocalDate.parse(day.getLiteralLexicalForm()));
  }

  /** Where words that mean the same gave several names, the first in alphabetical order. */
  private String name(Node thing) {
    return objects(thing, Borrowed.NAME)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Node subject(Node property, Node object) {
    Iterator<Triple> found = graph.find(Node.ANY, property, object);
    return found.next().getSubject();
  }

  private Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).findFirst();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject);
  }
}
