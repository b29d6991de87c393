package org.hearsay.web.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.store.QuadReader;

/**
 * Reads views from a dataset, within the caller's transaction. What is asked for by an IRI that the
 * store does not know is empty.
 */
public final class StoreReader {

  private final QuadReader quads;
  private final Facts facts;
  private final Map<Node, ToldInDocument> documents = new HashMap<>();

  /** Reads all of the dataset's graphs. */
  public StoreReader(DatasetGraph dataset) {
    this.quads = new QuadReader(dataset);
    this.facts = new Facts(new ToldAnywhere(quads));
  }

  /** All populations that figures count, by name. */
  public List<Labeled> populations() {
    return facts.subjects(Borrowed.TYPE, Hs.POPULATION_CLASS).stream()
        .filter(population -> quads.contains(Node.ANY, Hs.POPULATION, population))
        .map(facts::labeled)
        .sorted(Comparator.comparing(Labeled::label))
        .toList();
  }

  /** What is said of those that figures count, the most common first, else by alphabet. */
  public List<String> statuses() {
    Map<Node, Integer> figures = new HashMap<>();
    quads
        .find(Node.ANY, Hs.STATUS, Node.ANY)
        .forEachRemaining(said -> figures.merge(said.getObject(), 1, Integer::sum));
    return figures.entrySet().stream()
        .map(said -> Map.entry(said.getValue(), facts.labeled(said.getKey()).label()))
        .sorted(
            Map.Entry.<Integer, String>comparingByKey(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByValue()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** A population, under its most common name; empty if no figure counts it. */
  public Optional<Labeled> population(String iri) {
    return Optional.of(node(iri))
        .filter(p -> quads.contains(p, Borrowed.TYPE, Hs.POPULATION_CLASS))
        .filter(p -> quads.contains(Node.ANY, Hs.POPULATION, p))
        .map(this::named);
  }

  /** The current figures of a population, article by article in reading order. */
  public List<FigureView> figuresOf(String population) {
    return figures(
        facts.subjects(Hs.POPULATION, node(population)).stream()
            .filter(figure -> quads.contains(figure, Borrowed.TYPE, Hs.FIGURE_CLASS))
            .map(Node::getURI)
            .toList());
  }

  /** Figures, article by article in reading order. */
  public List<FigureView> figures(List<String> iris) {
    return iris.stream()
        .flatMap(iri -> figure(iri).stream())
        .map(figure -> Map.entry(articleOf(figure), figure))
        .sorted(
            Map.Entry.<String, FigureView>comparingByKey()
                .thenComparing(placed -> placed.getValue().at().map(Excerpt::start).orElse(0)))
        .map(Map.Entry::getValue)
        .toList();
  }

  private String articleOf(FigureView figure) {
    Node claim = node(figure.claim());
    return factsOn(claim)
        .value(claim, Borrowed.WAS_QUOTED_FROM)
        .flatMap(article -> new Facts(document(article)).words(article, Borrowed.IDENTIFIER))
        .orElse("");
  }

  /** A figure; empty also if the store has no claim that states it. */
  public Optional<FigureView> figure(String iri) {
    Node figure = node(iri);
    return new FigureReader(factsOn(figure)).read(figure);
  }

  public Optional<ClaimView> claim(String iri) {
    Node claim = node(iri);
    return new ClaimReader(factsOn(claim)).read(claim);
  }

  /** What the document says that holds a thing; what any says where none does. */
  private Facts factsOn(Node thing) {
    return documents.values().stream()
        .filter(document -> document.tellsOf(thing))
        .findFirst()
        .or(() -> graphOf(thing).map(this::document))
        .map(Facts::new)
        .orElse(facts);
  }

  private Optional<Node> graphOf(Node thing) {
    Iterator<Quad> typed = quads.find(Node.ANY, thing, Borrowed.TYPE, Node.ANY);
    Optional<Node> graph =
        typed.hasNext() ? Optional.of(typed.next().getGraph()) : Optional.empty();
    Iter.close(typed);
    return graph;
  }

  private ToldInDocument document(Node graph) {
    return documents.computeIfAbsent(graph, name -> new ToldInDocument(quads, name));
  }

  /** The claims of an article, in reading order. */
  public List<ClaimView> claimsIn(String article) {
    Facts all = new Facts(document(node(article)).readWhole());
    ClaimReader claims = new ClaimReader(all);
    return all.subjects(Borrowed.WAS_QUOTED_FROM, node(article)).stream()
        .flatMap(claim -> claims.read(claim).stream())
        .map(claim -> Map.entry(claims.beginning(node(claim.iri())), claim))
        .sorted(Map.Entry.comparingByKey(Excerpt.READING_ORDER))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** How a claim was read that this reader gave. */
  public Evidence evidence(ClaimView claim) {
    return new ClaimReader(new Facts(document(node(claim.article())))).evidence(node(claim.iri()));
  }

  /** The words of an article that tell a time. */
  public List<Excerpt> timesIn(String article) {
    ToldInDocument all = document(node(article)).readWhole();
    ExcerptReader excerpts = new ExcerptReader(new Facts(all));
    return all.subjectsOf(Hs.TIMEX_VALUE).stream()
        .flatMap(time -> excerpts.read(time, Hs.EVIDENCE).stream())
        .toList();
  }

  /** What is doubtful in an article, each with the words that it is about. */
  public List<NoticeView> noticesIn(String article) {
    ToldInDocument all = document(node(article)).readWhole();
    Facts facts = new Facts(all);
    ExcerptReader excerpts = new ExcerptReader(facts);
    return all.subjects(Borrowed.TYPE, Hs.NOTICE).stream()
        .map(
            notice ->
                new NoticeView(
                    facts.words(notice, Borrowed.COMMENT).orElse(""),
                    excerpts.read(notice, Hs.EVIDENCE).stream().findFirst()))
        .toList();
  }

  public Optional<ArticleView> article(String iri) {
    return new ArticleReader(new Facts(document(node(iri)))).read(node(iri));
  }

  /** The whole text of an article, of which offsets count the code points. */
  public Optional<String> textOf(String article) {
    return new Facts(document(node(article))).words(node(article), Borrowed.ARTICLE_BODY);
  }

  /** The comparisons of pairs of these figures. */
  public List<ComparisonView> comparisonsAmong(List<FigureView> shown) {
    Set<Node> figures = nodes(shown);
    return figures.stream()
        .flatMap(figure -> comparisons(Hs.LEFT, figure, Hs.RIGHT, figures))
        .toList();
  }

  /** The comparisons of one figure with others. */
  public List<ComparisonView> comparisonsOf(FigureView figure, List<FigureView> others) {
    Node one = node(figure.iri());
    Set<Node> figures = nodes(others);
    return Stream.concat(
            comparisons(Hs.LEFT, one, Hs.RIGHT, figures),
            comparisons(Hs.RIGHT, one, Hs.LEFT, figures))
        .toList();
  }

  private static Set<Node> nodes(List<FigureView> figures) {
    return figures.stream()
        .map(figure -> node(figure.iri()))
        .sorted(Comparator.comparing(Node::toString))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Of many comparisons only those are read whose other side is wanted. */
  private Stream<ComparisonView> comparisons(
      Node side, Node figure, Node otherSide, Set<Node> wanted) {
    return facts.subjects(side, figure).stream()
        .filter(pair -> facts.value(pair, otherSide).filter(wanted::contains).isPresent())
        .flatMap(pair -> new ComparisonReader(factsOn(pair)).read(pair).stream());
  }

  /** All that is said of a thing, or the beginning of it. */
  public List<Statement> statements(String iri, int most) {
    return Iter.toList(Iter.limit(quads.find(node(iri), Node.ANY, Node.ANY), most)).stream()
        .map(
            said ->
                new Statement(facts.labeled(said.getPredicate()), facts.labeled(said.getObject())))
        .sorted(Comparator.comparing((Statement s) -> s.property().label() + s.value().label()))
        .toList();
  }

  /** What the store calls a thing it knows. */
  public Optional<Labeled> labeled(String iri) {
    return Optional.of(node(iri))
        .filter(thing -> quads.contains(thing, Node.ANY, Node.ANY))
        .map(this::named);
  }

  private Labeled named(Node thing) {
    return CommonName.of(thing, quads)
        .map(name -> new Labeled(thing.getURI(), name))
        .orElseGet(() -> facts.labeled(thing));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
