package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hearsay.store.ClaimStore;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL 1.1 Protocol, section 2, over a real connection. */
class SparqlProtocolTest {

  private static final String TRIG =
      """
      PREFIX : <http://example.org/>
      :g1 { :a :says "one" . }
      :g2 { :b :says "two" . }
      """;

  @AutoClose private static final ServedDataset served = new ServedDataset(TRIG);

  @Test
  void theDefaultGraphIsTheUnionOfAll() {
    HttpResponse<String> answer = served.query("SELECT ?o { ?s ?p ?o } ORDER BY ?o");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("one") && answer.body().contains("two"), answer.body());
  }

  @Test
  void describeGivesWhatIsSaidOfAThing() {
    HttpResponse<String> answer =
        served.get(
            "sparql?query=" + ServedDataset.encode("DESCRIBE ?s { ?s ?p 'one' }"),
            Map.of("Accept", "text/turtle"));
    assertTrue(answer.body().contains("one") && !answer.body().contains("two"), answer.body());
  }

  @Test
  void aBareGetDescribesTheService() {
    HttpResponse<String> answer = served.get("sparql", Map.of("Accept", "text/turtle"));
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("sd:Service"), answer.body());
    assertTrue(answer.body().contains("UnionDefaultGraph"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "'sparql?query=SELECT', 400",
    "'sparql?query=', 400",
    "'sparql?query=ASK%7B%7D&query=ASK%7B%7D', 400",
    "'sparql?update=CLEAR%20ALL', 400",
    "'sparql/more', 404",
    "'nothing-here', 404"
  })
  void mistakesAreTheClients(String path, int status) {
    assertEquals(status, served.get(path, Map.of()).statusCode());
  }

  @Test
  void aQueryThatIsNowhereIsTheClientsMistakeWhateverTypeItNames() {
    HttpResponse<String> refused =
        served.get("sparql?timeout=1", Map.of("Content-Type", "application/sparql-query"));
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("query="), refused.body());
  }

  @Test
  void theStoreCannotBeChangedByAnyPathOrMethod() {
    String update = "INSERT DATA { GRAPH <http://example.org/g1> { <urn:x> <urn:y> <urn:z> } }";
    for (String path :
        new String[] {"sparql", "update", "data", "upload", "", "$/compact/sparql"}) {
      for (String type : new String[] {"application/sparql-update", "text/turtle"}) {
        assertRefused(served.post(path, type, update));
      }
      for (String method : new String[] {"PUT", "DELETE", "PATCH"}) {
        HttpRequest.Builder request =
            HttpRequest.newBuilder(served.url(path + "?default"))
                .header("Content-Type", "text/turtle")
                .method(method, BodyPublishers.ofString("<urn:x> <urn:y> <urn:z> ."));
        assertRefused(served.send(request));
      }
    }
    assertRefused(
        served.post(
            "sparql",
            "application/x-www-form-urlencoded",
            "update=" + ServedDataset.encode(update)));
    assertTrue(served.query("ASK { <urn:x> ?p ?o }").body().contains("false"));
  }

  /** As curl sends what it is given. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-www-form-urlencoded",
        "Application/X-WWW-Form-URLEncoded; charset=UTF-8"
      })
  void aFormMayHoldWhatIsBeyondAsciiAsItIs(String type) {
    String form = "query=SELECT ('Zürich, 東京 \uD83D\uDCF0' AS ?place) {}";
    HttpResponse<String> answer = served.post("sparql", type, form);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("Zürich, 東京 \uD83D\uDCF0"), answer.body());
  }

  @Test
  void aFormThatIsNotUtf8IsRefused() {
    byte[] latin = "query=ASK { ?s ?p 'Zürich' }".getBytes(StandardCharsets.ISO_8859_1);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.url("sparql"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofByteArray(latin));
    HttpResponse<String> answer = served.send(request);
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("not UTF-8"), answer.body());
  }

  @Test
  void noGraphStoreReadDumpsEverything() {
    for (String path : new String[] {"sparql?default", "sparql?graph=http://example.org/g1"}) {
      HttpResponse<String> answer = served.get(path, Map.of("Accept", "text/turtle"));
      assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer.body());
    }
  }

  @Test
  void aPortInUseIsSaidSo() {
    ClaimStore other = ClaimStore.inMemory();
    ServerSettings same = ServerSettings.local(served.server().port());
    CannotServe failure =
        assertThrows(CannotServe.class, () -> HearsayServer.start(same, other).close());
    assertTrue(failure.getMessage().contains("--port"), failure.getMessage());
    other.close();
  }

  /** Ctrl-C closes it, and so does the command that waited for it to end. */
  @Test
  void aServerMayBeClosedByTwo() {
    try (ClaimStore store = ClaimStore.inMemory();
        HearsayServer server = HearsayServer.start(ServerSettings.local(0), store)) {
      Runnable interrupt = server::close;
      interrupt.run();
      assertDoesNotThrow(server::close);
    }
  }

  @Test
  void healthSaysOk() {
    assertEquals("ok\n", served.get("health", Map.of()).body());
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer.toString());
  }
}
