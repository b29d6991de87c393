package org.hearsay.web.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
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
  private final ToldDocuments documents;

  /** Reads all of the dataset's graphs. */
  public StoreReader(DatasetGraph dataset) {
    this.quads = new QuadReader(dataset);
    this.documents = new ToldDocuments(quads);
    this.facts = documents.anywhere();
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
    return documents
        .factsOn(claim)
        .value(claim, Borrowed.WAS_QUOTED_FROM)
        .flatMap(article -> new Facts(documents.of(article)).words(article, Borrowed.IDENTIFIER))
        .orElse("");
  }

  /** A figure; empty also if the store has no claim that states it. */
  public Optional<FigureView> figure(String iri) {
    Node figure = node(iri);
    return new FigureReader(documents.factsOn(figure)).read(figure);
  }

  public Optional<ClaimView> claim(String iri) {
    Node claim = node(iri);
    return new ClaimReader(documents.factsOn(claim)).read(claim);
  }

  /** The claims of an article, in reading order. */
  public List<ClaimView> claimsIn(String article) {
    Facts all = new Facts(documents.of(node(article)).readWhole());
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
    return new ClaimReader(new Facts(documents.of(node(claim.article()))))
        .evidence(node(claim.iri()));
  }

  /** The words of an article that tell a time. */
  public List<Excerpt> timesIn(String article) {
    ToldInDocument all = documents.of(node(article)).readWhole();
    ExcerptReader excerpts = new ExcerptReader(new Facts(all));
    return all.subjectsOf(Hs.TIMEX_VALUE).stream()
        .flatMap(time -> excerpts.read(time, Hs.EVIDENCE).stream())
        .toList();
  }

  /** What is doubtful in an article, each with the words that it is about. */
  public List<NoticeView> noticesIn(String article) {
    ToldInDocument all = documents.of(node(article)).readWhole();
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
    return new ArticleReader(new Facts(documents.of(node(iri)))).read(node(iri));
  }

  /** The whole text of an article, of which offsets count the code points. */
  public Optional<String> textOf(String article) {
    return new Facts(documents.of(node(article))).words(node(article), Borrowed.ARTICLE_BODY);
  }

  /** The comparisons of pairs of these figures. */
  public List<ComparisonView> comparisonsAmong(List<FigureView> figures) {
    return new FigurePairs(documents).among(figures);
  }

  /** The comparisons of one figure with others. */
  public List<ComparisonView> comparisonsOf(FigureView figure, List<FigureView> others) {
    return new FigurePairs(documents).of(figure, others);
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
