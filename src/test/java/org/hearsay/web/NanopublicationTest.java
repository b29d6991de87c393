package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every claim of the seeds as a nanopublication, by the rules of the guidelines. */
class NanopublicationTest {

  private static final String NP = "http://www.nanopub.org/nschema#";

  private static ServedDataset served;
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

  @AfterAll
  static void stop() {
    served.close();
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
  void itComesAsTrigAndNQuads() {
    String path = "np/" + claims.get(0);
    assertTrue(type(path, "*/*").startsWith("application/trig"));
    assertTrue(type(path, "application/n-quads").startsWith("application/n-quads"));
    assertTrue(type(path + ".nq", "*/*").startsWith("application/n-quads"));
    assertEquals(406, served.get(path, Map.of("Accept", "text/turtle")).statusCode());
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
