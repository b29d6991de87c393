package org.hearsay.web.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;

/**
 * Reads views from a dataset, within the caller's transaction. What is asked for by an IRI that the
 * store does not know is empty.
 */
public final class StoreReader {

  private final DatasetGraph dataset;
  private final Facts facts;
  private final FigureReader figures;
  private final ClaimReader claims;
  private final PopulationReader populations;

  /** Reads the union of the dataset's graphs. */
  public StoreReader(DatasetGraph dataset) {
    this.dataset = dataset;
    this.facts = new Facts(dataset.getUnionGraph());
    this.populations = new PopulationReader(dataset, facts);
    this.figures = new FigureReader(facts);
    this.claims = new ClaimReader(facts);
  }

  /** All populations that figures count, by name. */
  public List<Labeled> populations() {
    return facts.subjects(Borrowed.TYPE, Hs.POPULATION_CLASS).stream()
        .filter(population -> !facts.subjects(Hs.POPULATION, population).isEmpty())
        .map(facts::labeled)
        .sorted(Comparator.comparing(population -> population.label()))
        .toList();
  }

  /** Those whose name holds some words in any case, the most counted first. */
  public List<Counted> populationsNamed(String words, int most) {
    return populations.named(words, most);
  }

  /** A population; empty if no figure counts it. */
  public Optional<Labeled> population(String iri) {
    return populations.of(iri);
  }

  /** The IRIs of the current figures of a population, those of an article together. */
  public List<String> figureIrisOf(String population) {
    return facts.subjects(Hs.POPULATION, node(population)).stream()
        .filter(figure -> facts.says(figure, Borrowed.TYPE, Hs.FIGURE_CLASS))
        .map(Node::getURI)
        .toList();
  }

  /** The current figures of a population, article by article in reading order. */
  public List<FigureView> figuresOf(String population) {
    return figures(figureIrisOf(population));
  }

  /** Figures, article by article in reading order. */
  public List<FigureView> figures(List<String> iris) {
    return iris.stream()
        .flatMap(iri -> figure(iri).stream())
        .sorted(
            Comparator.comparing(this::articleOf)
                .thenComparing(figure -> figure.at().map(Passage::start).orElse(0)))
        .toList();
  }

  private String articleOf(FigureView figure) {
    return claim(figure.claim())
        .flatMap(claim -> article(claim.article()))
        .map(ArticleView::id)
        .orElse("");
  }

  public Optional<FigureView> figure(String iri) {
    return figures.read(node(iri));
  }

  public Optional<ClaimView> claim(String iri) {
    return claims.read(node(iri));
  }

  /** The claims of an article, in reading order. */
  public List<ClaimView> claimsIn(String article) {
    return readClaims(Borrowed.WAS_QUOTED_FROM, article).stream()
        .sorted(Comparator.comparing(claim -> claim.contents().get(0), Passage.READING_ORDER))
        .toList();
  }

  /** The words of an article that tell a time. */
  public List<Passage> timesIn(String article) {
    PassageReader passages = new PassageReader(facts);
    return new Facts(dataset.getGraph(node(article)))
        .subjectsOf(Hs.TIMEX_VALUE).stream()
            .flatMap(time -> passages.read(time, Hs.EVIDENCE).stream())
            .toList();
  }

  /** What someone is reported to have said, article by article in reading order. */
  public List<ClaimView> claimsBy(String speaker) {
    return readClaims(Hs.SPEAKER, speaker).stream()
        .sorted(
            Comparator.comparing(ClaimView::article)
                .thenComparing(claim -> claim.contents().get(0), Passage.READING_ORDER))
        .toList();
  }

  private List<ClaimView> readClaims(Node property, String value) {
    return facts.subjects(property, node(value)).stream()
        .flatMap(claim -> claims.read(claim).stream())
        .toList();
  }

  public Optional<ArticleView> article(String iri) {
    return new ArticleReader(facts).read(node(iri));
  }

  /** The comparisons of pairs of these figures. */
  public List<ComparisonView> comparisonsAmong(List<FigureView> figuresShown) {
    Set<String> shown =
        figuresShown.stream().map(FigureView::iri).collect(Collectors.toUnmodifiableSet());
    ComparisonReader comparisons = new ComparisonReader(facts);
    return shown.stream()
        .sorted()
        .flatMap(figure -> comparisons.readAll(node(figure)).stream())
        .filter(pair -> shown.contains(pair.left()) && shown.contains(pair.right()))
        .distinct()
        .toList();
  }

  /** All who are reported to have said something, and how much; the most quoted first. */
  public List<Quoted> quoted() {
    return facts.subjects(Borrowed.TYPE, Hs.CLAIM).stream()
        .flatMap(claim -> facts.value(claim, Hs.SPEAKER).stream().map(who -> Map.entry(who, claim)))
        .filter(told -> !facts.says(told.getKey(), Borrowed.TYPE, Hs.NARRATOR))
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())))
        .entrySet()
        .stream()
        .map(entry -> quoted(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Quoted::claims).reversed().thenComparing(q -> q.who().label()))
        .toList();
  }

  private Quoted quoted(Node speaker, List<Node> claims) {
    boolean unnamed =
        facts.says(speaker, Borrowed.TYPE, Hs.GROUP)
            || facts.says(speaker, Borrowed.TYPE, Hs.UNRESOLVED_AGENT);
    long articles =
        claims.stream()
            .flatMap(claim -> facts.value(claim, Borrowed.WAS_QUOTED_FROM).stream())
            .distinct()
            .count();
    return new Quoted(facts.labeled(speaker), claims.size(), articles, !unnamed);
  }

  /** How many claims name nobody as their source. */
  public long unattributed() {
    return facts.subjects(Hs.UNKNOWN, Hs.SPEAKER).size();
  }

  /** All articles in their current wording, by label. */
  public List<ArticleView> articles() {
    return facts.subjects(Borrowed.TYPE, Hs.DOCUMENT_VERSION).stream()
        .flatMap(version -> new ArticleReader(facts).read(version).stream())
        .sorted(Comparator.comparing(ArticleView::label))
        .toList();
  }

  /** The roles that articles give someone, in their words. */
  public List<RoleView> rolesOf(String agent) {
    return facts.subjects(Hs.ROLE_HOLDER, node(agent)).stream()
        .flatMap(
            role ->
                facts.words(role, Hs.ROLE).stream()
                    .map(w -> new RoleView(w, facts.labeled(role, Borrowed.WAS_QUOTED_FROM))))
        .toList();
  }

  /** All that is said of a thing. */
  public List<Statement> statements(String iri) {
    return facts.statements(node(iri));
  }

  public Optional<Labeled> labeled(String iri) {
    return Optional.of(node(iri)).filter(facts::tellsOf).map(facts::labeled);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
