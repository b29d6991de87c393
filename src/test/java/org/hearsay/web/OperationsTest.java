package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever runs the server sees of it. */
class OperationsTest {

  private static final String TRIG = "<urn:g> { <urn:s> <urn:p> 1 }";

  @Test
  void metricsCountRequestsByRouteAndStatus() {
    try (ServedDataset served = new ServedDataset(TRIG)) {
      served.query("ASK {}");
      served.query("ASK {");
      served.get("made-up/path", Map.of());
      HttpResponse<String> metrics = served.get("metrics", Map.of());
      assertTrue(
          metrics.headers().firstValue("Content-Type").orElse("").startsWith("text/plain;version"));
      String text = metrics.body();
      assertTrue(text.contains(count("/sparql", 200) + " 1"), text);
      assertTrue(text.contains(count("/sparql", 400) + " 1"), text);
      assertTrue(text.contains(count("other", 404) + " 1"), text);
      assertTrue(text.contains("jvm_memory_used_bytes"), text);
      assertFalse(text.contains("made-up"), text);
    }
  }

  private static String count(String route, int status) {
    return "hearsay_http_requests_seconds_count{method=\"GET\",route=\"%s\",status=\"%d\"}"
        .formatted(route, status);
  }

  @Test
  void theLogHasALineARequestAndNoQuery() {
    List<String> lines = new CopyOnWriteArrayList<>();
    try (ServedDataset served =
        new ServedDataset(TRIG, ServerSettings.local(0).withRequestLog(lines::add))) {
      served.query("ASK { ?s ?p 'a secret' }");
      served.get("id/claim/x%0d%0ainjected", Map.of());
    }
    assertEquals(2, lines.size(), lines.toString());
    assertTrue(
        lines.get(0).matches("127\\.0\\.0\\.1 \\[[^]]+] \"GET /sparql\" 200 \\d+ \\d+"),
        lines.get(0));
    assertTrue(lines.stream().noneMatch(line -> line.contains("secret") || line.contains("\n")));
  }

  @Test
  void withoutBeingToldNothingIsLogged() {
    assertTrue(ServerSettings.local(0).requestLog().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"sparql, 'GET, HEAD, POST, OPTIONS'", "health, 'GET, HEAD, OPTIONS'"})
  void aMethodThatIsNotTakenIsToldWhichAre(String path, String methods) {
    try (ServedDataset served = new ServedDataset(TRIG)) {
      HttpResponse<String> refusal = served.send(HttpRequest.newBuilder(served.url(path)).DELETE());
      assertEquals(405, refusal.statusCode());
      assertEquals(methods, refusal.headers().firstValue("Allow").orElse(""));
    }
  }

  @Test
  void aBodyWhereNoneIsReadIsRefusedInWordsThatHelp() {
    try (ServedDataset served = new ServedDataset(TRIG)) {
      HttpResponse<String> refusal =
          served.send(
              HttpRequest.newBuilder(served.url("api/search?q=rain"))
                  .method("GET", BodyPublishers.ofString("q=rain")));
      assertEquals(413, refusal.statusCode());
      assertEquals("Ask by the address alone: no body is read here.\n", refusal.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"page/claim/none", "api/queries/none", "sparql?query=SELECT", "ingest"})
  void aRefusalIsNotKept(String path) {
    try (ServedDataset served = new ServedDataset(TRIG)) {
      HttpResponse<String> refusal = served.get(path, Map.of());
      assertTrue(refusal.statusCode() >= 400, path);
      String caching = refusal.headers().firstValue("Cache-Control").orElse("");
      assertTrue(caching.contains("no-store"), caching);
    }
  }

  @Test
  void aQueryHasAHeadAsItsAnswerHas() {
    try (ServedDataset served = new ServedDataset(TRIG)) {
      URI asked = served.url("sparql?query=ASK%7B%7D");
      HttpResponse<String> answer = served.send(HttpRequest.newBuilder(asked));
      HttpResponse<String> head =
          served.send(HttpRequest.newBuilder(asked).method("HEAD", BodyPublishers.noBody()));
      assertEquals(200, head.statusCode());
      assertEquals("", head.body());
      for (String header : List.of("Content-Type", "Content-Length", "Vary")) {
        assertEquals(answer.headers().firstValue(header), head.headers().firstValue(header));
      }
    }
  }

  @Test
  void pagesOfOtherSitesMayReadAndNothingElse() {
    try (ServedDataset served = new ServedDataset(TRIG)) {
      HttpResponse<String> preflight =
          served.send(
              HttpRequest.newBuilder(served.url("sparql"))
                  .header("Origin", "http://other.example")
                  .header("Access-Control-Request-Method", "GET")
                  .method("OPTIONS", BodyPublishers.noBody()));
      assertEquals(204, preflight.statusCode());
      assertEquals(
          "GET, HEAD", preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
      assertTrue(preflight.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    }
  }
}
