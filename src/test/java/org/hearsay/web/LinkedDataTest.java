package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every name leads to what is said of it, in the format asked for. */
class LinkedDataTest {

  @AutoClose private static ServedDataset served;
  private static String claim;

  @BeforeAll
  static void serve() {
    ClaimStore store = SeededStore.open();
    served = new ServedDataset(store);
    claim = store.read(LinkedDataTest::claimWithFigure);
  }

  /** What follows the base in the IRI of a claim. */
  private static String claimWithFigure(DatasetGraph dataset) {
    Quad quad = dataset.findNG(Node.ANY, Node.ANY, Hs.FIGURE, Node.ANY).next();
    return quad.getSubject().getURI().substring(IriMinter.DEFAULT_BASE.length());
  }

  private static String location(String path, String accept) {
    HttpResponse<String> answer = served.get(path, Map.of("Accept", accept));
    assertEquals(303, answer.statusCode());
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static DatasetGraph read(HttpResponse<String> answer, Lang language) {
    assertEquals(200, answer.statusCode(), answer.body());
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
        .lang(language)
        .parse(read);
    return read;
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, /page/, ''",
    "'text/html,application/xhtml+xml,*/*;q=0.8', /page/, ''",
    "text/turtle, /data/, .ttl",
    "application/ld+json, /data/, .jsonld",
    "application/rdf+xml, /data/, .rdf",
    "application/trig, /data/, .trig",
    "application/n-quads, /data/, .nq",
    "*/*, /data/, .ttl"
  })
  void aNameLeadsToTheFormAskedFor(String accept, String folder, String extension) {
    assertTrue(location("id/" + claim, accept).endsWith(folder + claim + extension));
  }

  @ParameterizedTest
  @CsvSource({
    ".ttl, text/turtle",
    ".jsonld, application/ld+json",
    ".rdf, application/rdf+xml",
    ".trig, application/trig",
    ".nq, application/n-quads",
    ".nt, application/n-triples"
  })
  void everyFormatHoldsTheClaimWithItsFigureAndEvidence(String extension, String type) {
    HttpResponse<String> answer = served.get("data/" + claim + extension, Map.of());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
    DatasetGraph read = read(answer, RDFLanguages.contentTypeToLang(type));
    Node subject = NodeFactory.createURI(IriMinter.DEFAULT_BASE + claim);
    Node figure = read.find(Node.ANY, subject, Hs.FIGURE, Node.ANY).next().getObject();
    assertTrue(read.contains(Node.ANY, figure, Hs.BOUND, Node.ANY));
    assertTrue(read.contains(Node.ANY, Node.ANY, Borrowed.HAS_BODY, subject));
    assertTrue(read.contains(Node.ANY, Node.ANY, Borrowed.EXACT, Node.ANY));
  }

  @Test
  void dataWithoutExtensionFollowsAccept() {
    HttpResponse<String> answer =
        served.get("data/" + claim, Map.of("Accept", "application/n-triples"));
    assertTrue(
        answer.headers().firstValue("Content-Type").orElse("").startsWith("application/n-triples"));
  }

  @Test
  void formatsWithGraphsKeepThem() {
    DatasetGraph read = read(served.get("data/" + claim + ".trig", Map.of()), Lang.TRIG);
    assertTrue(read.listGraphNodes().hasNext());
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    String path = "data/" + claim + ".ttl";
    String tag = served.get(path, Map.of()).headers().firstValue("ETag").orElseThrow();
    assertEquals(304, served.get(path, Map.of("If-None-Match", tag)).statusCode());
    assertEquals(tag, served.get(path, Map.of()).headers().firstValue("ETag").orElseThrow());
  }

  @Test
  void aTagMayStandInAListOrBeAnyOrWeak() {
    String path = "data/" + claim + ".ttl";
    String tag = served.get(path, Map.of()).headers().firstValue("ETag").orElseThrow();
    for (String list : new String[] {"*", "W/" + tag, "\"other\", " + tag}) {
      assertEquals(304, served.get(path, Map.of("If-None-Match", list)).statusCode(), list);
    }
    assertEquals(200, served.get(path, Map.of("If-None-Match", "\"other\"")).statusCode());
  }

  @Test
  void thePageOfAClaimTellsSearchEnginesOfIt() {
    HttpResponse<String> page = served.get("page/" + claim, Map.of("Accept", "text/html"));
    Element script = Jsoup.parse(page.body()).selectFirst("script[type=application/ld+json]");
    JsonObject json = JsonParser.parseString(script.data()).getAsJsonObject();
    assertEquals("https://schema.org", json.get("@context").getAsString());
    assertEquals("Claim", json.get("@type").getAsString());
    assertEquals(IriMinter.DEFAULT_BASE + claim, json.get("@id").getAsString());
    assertTrue(page.body().contains("/np/" + claim + ".trig"));
    assertEquals("Article", json.getAsJsonObject("appearance").get("@type").getAsString());
  }

  @Test
  void whatIsNotKnownIsNotFound() {
    assertEquals(404, served.get("data/claim/none.ttl", Map.of()).statusCode());
    assertEquals(404, served.get("data/", Map.of()).statusCode());
  }

  @Test
  void aHostileHostChangesNoName() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.url("id/" + claim))
            .header("X-Forwarded-Host", "evil.example")
            .header("X-Forwarded-Proto", "gopher")
            .header("Forwarded", "host=evil.example");
    HttpResponse<String> answer = served.send(request);
    assertFalse(answer.headers().map().toString().contains("evil"), answer.headers().toString());
  }

  @Test
  void aHostileHostIsNotSentBack() throws IOException {
    try (Socket socket = served.connect()) {
      String request =
          "GET /id/%s HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".formatted(claim);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 303"), answer);
      assertFalse(answer.contains("evil"), answer);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "id/claim/x%0d%0aSet-Cookie:%20a=b",
    "id/claim/%3Cscript%3E",
    "id/claim/x%22onclick=%22",
    "id/..%2f..%2fetc",
    "page/claim/%3Cscript%3Ealert(1)%3C/script%3E"
  })
  void hostilePathsAreRefused(String path) {
    HttpResponse<String> answer = served.get(path, Map.of("Accept", "text/html"));
    assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer.toString());
    assertFalse(answer.body().contains("<script>alert"), answer.body());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
  }
}
