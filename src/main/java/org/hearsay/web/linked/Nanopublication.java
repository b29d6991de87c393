package org.hearsay.web.linked;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;

/**
 * One claim as a nanopublication: what is claimed and by whom, how that was read from which
 * article, and who says so. It is dated by the end of the run that found the claim, where the store
 * tells it. It is not signed: that is for whoever publishes it.
 *
 * @see <a href="https://nanopub.net/guidelines/working_draft/">Nanopublication Guidelines</a>
 */
final class Nanopublication {

  private static final String NP = "http://www.nanopub.org/nschema#";
  private static final String NPX = "http://purl.org/nanopub/x/";
  private static final String OA = "http://www.w3.org/ns/oa#";

  private final DatasetGraph store;
  private final Node claim;
  private final Node self;
  private final DatasetGraph written = DatasetGraphFactory.createGeneral();

  private Nanopublication(Node claim, String iri, DatasetGraph store) {
    this.store = store;
    this.claim = claim;
    this.self = NodeFactory.createURI(iri);
    Map.of("np", NP, "npx", NPX, "this", iri + "#").forEach(written.prefixes()::add);
  }

  /**
   * Writes the nanopublication of a claim.
   *
   * @param iri what it is to be named
   * @return its four graphs; none if the store has no such claim
   */
  static Optional<DatasetGraph> of(String claim, String iri, DatasetGraph store) {
    DatasetGraph whole = Whole.of(claim, store);
    Node node = NodeFactory.createURI(claim);
    if (!whole.contains(Node.ANY, node, Borrowed.TYPE, Borrowed.SCHEMA_CLAIM)) {
      return Optional.empty();
    }
    return Optional.of(new Nanopublication(node, iri, store).write(whole));
  }

  private DatasetGraph write(DatasetGraph whole) {
    whole.prefixes().forEach(written.prefixes()::add);
    head();
    Set<Node> found =
        whole.stream()
            .filter(Nanopublication::isOfAnnotation)
            .map(Quad::getSubject)
            .collect(Collectors.toSet());
    whole.stream()
        .map(Quad::asTriple)
        .forEach(
            triple ->
                add(found.contains(triple.getSubject()) ? provenance() : assertion(), triple));
    objects(claim, Hs.SPEAKER).forEach(speaker -> copy(assertion(), speaker));
    derivation();
    publication();
    return written;
  }

  private void head() {
    Node head = part("Head");
    add(head, self, Borrowed.TYPE, np("Nanopublication"));
    add(head, self, np("hasAssertion"), assertion());
    add(head, self, np("hasProvenance"), provenance());
    add(head, self, np("hasPublicationInfo"), publicationFacts());
  }

  /** Subjects that Web Annotation speaks of tell how the claim was found. */
  private static boolean isOfAnnotation(Quad quad) {
    return quad.getPredicate().getURI().startsWith(OA);
  }

  private void derivation() {
    for (Node article : objects(claim, Borrowed.WAS_QUOTED_FROM)) {
      add(provenance(), assertion(), node("http://www.w3.org/ns/prov#wasDerivedFrom"), article);
      for (Node property :
          Set.of(
              Borrowed.IDENTIFIER,
              Borrowed.HEADLINE,
              Borrowed.URL,
              Borrowed.DATE_PUBLISHED,
              Borrowed.PUBLISHER)) {
        objects(article, property).forEach(value -> add(provenance(), article, property, value));
      }
    }
  }

  /** What found the claim is what says so. */
  private void publication() {
    for (Node run : runs()) {
      add(provenance(), assertion(), Borrowed.WAS_GENERATED_BY, run);
      objects(run, Borrowed.ENDED_AT_TIME)
          .forEach(end -> add(publicationFacts(), self, DCTerms.created.asNode(), end));
      for (Node software : objects(run, Borrowed.WAS_ASSOCIATED_WITH)) {
        add(publicationFacts(), self, DCTerms.creator.asNode(), software);
        copy(publicationFacts(), software);
      }
    }
    label();
    add(publicationFacts(), self, node(NPX + "hasNanopubType"), Hs.CLAIM);
  }

  /** Whose words they are and how they were said: read alone, the words would pass for a fact. */
  private void label() {
    String who = literal(objects(claim, Hs.SPEAKER), Borrowed.NAME).orElse("nobody named");
    String how = literal(cues(), Borrowed.EXACT).map(cue -> " (“" + cue + "”)").orElse("");
    literal(Set.of(claim), Borrowed.TEXT)
        .map(words -> NodeFactory.createLiteralLang(who + how + ": “" + words + "”", "en"))
        .ifPresent(label -> add(publicationFacts(), self, RDFS.label.asNode(), label));
  }

  private Set<Node> cues() {
    return written
        .getGraph(provenance())
        .find(Node.ANY, Hs.CUE_EVIDENCE, Node.ANY)
        .mapWith(Triple::getObject)
        .toSet();
  }

  private Optional<String> literal(Set<Node> subjects, Node property) {
    return subjects.stream()
        .flatMap(subject -> objects(subject, property).stream())
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private Set<Node> runs() {
    return written
        .getGraph(provenance())
        .find(Node.ANY, Borrowed.WAS_GENERATED_BY, Node.ANY)
        .mapWith(Triple::getObject)
        .toSet();
  }

  private void copy(Node to, Node thing) {
    union().find(thing, Node.ANY, Node.ANY).forEachRemaining(triple -> add(to, triple));
  }

  private Set<Node> objects(Node subject, Node property) {
    return union().find(subject, property, Node.ANY).mapWith(Triple::getObject).toSet();
  }

  private Graph union() {
    return store.getUnionGraph();
  }

  private Node assertion() {
    return part("assertion");
  }

  private Node provenance() {
    return part("provenance");
  }

  private Node publicationFacts() {
    return part("pubinfo");
  }

  private Node part(String name) {
    return node(self.getURI() + "#" + name);
  }

  private static Node np(String term) {
    return node(NP + term);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private void add(Node graph, Triple triple) {
    written.add(Quad.create(graph, triple));
  }

  private void add(Node graph, Node subject, Node property, Node value) {
    written.add(graph, subject, property, value);
  }
}
