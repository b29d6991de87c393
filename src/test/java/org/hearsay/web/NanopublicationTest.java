package org.hearsay.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every claim of the seeds as a nanopublication, by the rules of the guidelines. */
class NanopublicationTest {

  private static final String NP = "http://www.nanopub.org/nschema#";

  @AutoClose private static ServedDataset served;
  private static List<String> claims;

  @BeforeAll
  static void serve() {
    ClaimStore store = SeededStore.open();
    served = new ServedDataset(store);
    claims =
        store.read(
            dataset ->
                dataset.getUnionGraph().find(Node.ANY, Borrowed.TYPE, Hs.CLAIM).toList().stream()
                    .map(claim -> claim.getSubject().getURI())
                    .map(iri -> iri.substring(IriMinter.DEFAULT_BASE.length()))
                    .toList());
  }

  private static DatasetGraph nanopublication(String claim) {
    HttpResponse<String> answer = served.get("np/" + claim, Map.of());
    assertEquals(200, answer.statusCode(), answer.body());
    return RDFParser.fromString(answer.body(), Lang.TRIG).toDatasetGraph();
  }

  private static Node np(String term) {
    return NodeFactory.createURI(NP + term);
  }

  private static Node only(DatasetGraph dataset, Node subject, Node property) {
    List<Node> values =
        dataset.stream(Node.ANY, subject, property, Node.ANY).map(Quad::getObject).toList();
    assertEquals(1, values.size(), property.toString());
    return values.get(0);
  }

  /** The criteria of well-formed nanopublications, one by one. */
  @Test
  void eachIsWellFormed() {
    assertFalse(claims.isEmpty());
    for (String claim : claims) {
      DatasetGraph dataset = nanopublication(claim);
      List<Quad> declared =
          dataset.stream(Node.ANY, Node.ANY, Borrowed.TYPE, np("Nanopublication")).toList();
      assertEquals(1, declared.size());
      Node self = declared.get(0).getSubject();
      Node head = declared.get(0).getGraph();
      Node assertion = only(dataset, self, np("hasAssertion"));
      Node provenance = only(dataset, self, np("hasProvenance"));
      Node publication = only(dataset, self, np("hasPublicationInfo"));
      Set<Node> graphs = Set.of(head, assertion, provenance, publication);
      Set<Node> held = new HashSet<>();
      dataset.listGraphNodes().forEachRemaining(held::add);
      assertEquals(graphs, held, "four graphs and no other");
      assertFalse(graphs.contains(self));
      assertTrue(dataset.getDefaultGraph().isEmpty());
      assertEquals(4, dataset.getGraph(head).size());
      assertTrue(tellsOf(dataset.getGraph(provenance), assertion));
      assertTrue(tellsOf(dataset.getGraph(publication), self));
      assertTrue(dataset.stream().noneMatch(quad -> quad.getObject().isBlank()));
    }
  }

  private static boolean tellsOf(Graph graph, Node thing) {
    return graph.contains(thing, Node.ANY, Node.ANY);
  }

  @Test
  void theLabelTellsWhoseWordsTheyAreAndHowTheyWereSaid() {
    List<String> labels =
        claims.stream()
            .map(NanopublicationTest::nanopublication)
            .flatMap(dataset -> dataset.stream(Node.ANY, Node.ANY, RDFS.label.asNode(), Node.ANY))
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .toList();
    assertEquals(claims.size(), labels.size());
    assertTrue(
        labels.stream().anyMatch(label -> label.startsWith("Tatyana Moskalkova (“revealed”): “")),
        labels.toString());
  }

  @Test
  void theAssertionIsWhatIsClaimedAndTheProvenanceHowItWasRead() {
    for (String claim : claims) {
      DatasetGraph dataset = nanopublication(claim);
      Node subject = NodeFactory.createURI(IriMinter.DEFAULT_BASE + claim);
      Node self = NodeFactory.createURI("http://localhost:3030/np/" + claim);
      Graph assertion = dataset.getGraph(only(dataset, self, np("hasAssertion")));
      Graph provenance = dataset.getGraph(only(dataset, self, np("hasProvenance")));
      assertTrue(assertion.contains(subject, Borrowed.TEXT, Node.ANY));
      assertFalse(assertion.contains(Node.ANY, Hs.RULE, Node.ANY));
      assertTrue(provenance.contains(Node.ANY, Borrowed.HAS_BODY, subject));
      assertTrue(provenance.contains(Node.ANY, Borrowed.EXACT, Node.ANY));
      assertTrue(provenance.contains(Node.ANY, Borrowed.WAS_GENERATED_BY, Node.ANY));
    }
  }

  @Test
  void itTellsWhatMadeItAndWhen() {
    for (String claim : claims) {
      DatasetGraph dataset = nanopublication(claim);
      Node self = NodeFactory.createURI("http://localhost:3030/np/" + claim);
      Graph facts = dataset.getGraph(only(dataset, self, np("hasPublicationInfo")));
      Node creator = only(dataset, self, DCTerms.creator.asNode());
      assertTrue(facts.contains(creator, Borrowed.TYPE, Borrowed.SOFTWARE_AGENT));
      assertTrue(facts.contains(self, DCTerms.created.asNode(), Node.ANY));
      Instant created =
          Instant.parse(only(dataset, self, DCTerms.created.asNode()).getLiteralLexicalForm());
      assertFalse(created.isAfter(Instant.now()), created.toString());
    }
  }

  @Test
  void aStoreThatDoesNotTellWhenItReadGivesNoDate() {
    ClaimStore store = SeededStore.open();
    Map<Node, Set<Triple>> undated =
        store.read(
            dataset ->
                dataset.stream()
                    .filter(quad -> !quad.getPredicate().equals(Borrowed.ENDED_AT_TIME))
                    .collect(groupingBy(Quad::getGraph, mapping(Quad::asTriple, toSet()))));
    store.beginReplacing(undated, List.of()).run();
    try (ServedDataset other = new ServedDataset(store)) {
      HttpResponse<String> answer = other.get("np/" + claims.get(0), Map.of());
      assertEquals(200, answer.statusCode());
      assertFalse(answer.body().contains("created"), answer.body());
    }
  }

  @Test
  void itComesInTheFormatsThatHaveGraphs() {
    String path = "np/" + claims.get(0);
    assertTrue(type(path, "*/*").startsWith("application/trig"));
    assertTrue(type(path, "application/n-quads").startsWith("application/n-quads"));
    assertTrue(type(path, "application/ld+json").startsWith("application/ld+json"));
    assertTrue(type(path + ".nq", "*/*").startsWith("application/n-quads"));
    assertEquals(406, served.get(path, Map.of("Accept", "text/turtle")).statusCode());
  }

  @Test
  void everyFormatHoldsTheSameQuads() {
    String path = "np/" + claims.get(0);
    DatasetGraph trig = nanopublication(claims.get(0));
    for (Lang language : List.of(Lang.NQUADS, Lang.JSONLD)) {
      HttpResponse<String> answer =
          served.get(path, Map.of("Accept", language.getContentType().toHeaderString()));
      assertEquals(200, answer.statusCode(), answer.body());
      DatasetGraph read = RDFParser.fromString(answer.body(), language).toDatasetGraph();
      assertTrue(IsoMatcher.isomorphic(trig, read), language.getName());
    }
  }

  /** nanopub-rs, a tool with which people publish nanopublications. */
  @Test
  void aPublishersToolChecksAndSignsEach() throws IOException, InterruptedException {
    ForeignClient tool = ForeignClient.installed("nanopub.mjs");
    String addresses =
        claims.stream()
            .map(claim -> served.url("np/" + claim) + "\n")
            .collect(Collectors.joining());
    List<String> checked = tool.run(addresses);
    assertEquals(claims.size(), checked.size());
    for (int i = 0; i < claims.size(); i++) {
      JsonObject told = JsonParser.parseString(checked.get(i)).getAsJsonObject();
      String uri = "http://localhost:3030/np/" + claims.get(i);
      assertEquals(uri, told.get("uri").getAsString());
      assertEquals(
          IriMinter.DEFAULT_BASE + "software/hearsay-0-1-0", told.get("creator").getAsString());
      String signed = told.get("signed").getAsString();
      assertTrue(signed.startsWith(uri) && signed.matches(".*RA[A-Za-z0-9_-]{43}"), signed);
      assertFalse(told.get("signature").getAsString().isEmpty());
    }
  }

  private static String type(String path, String accept) {
    return served
        .get(path, Map.of("Accept", accept))
        .headers()
        .firstValue("Content-Type")
        .orElse("");
  }

  @Test
  void whatIsNoClaimHasNone() {
    assertEquals(404, served.get("np/claim/none", Map.of()).statusCode());
    assertEquals(404, served.get("np/agent/tatyana-moskalkova", Map.of()).statusCode());
  }
}
