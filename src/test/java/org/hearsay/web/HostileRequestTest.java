package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.web.http.Metrics;
import org.hearsay.web.ingest.IngestAccess;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every path answers to whoever means harm, whatever the path is for. */
class HostileRequestTest {

  private static final ServerSettings SETTINGS =
      ServerSettings.local(0).withIngest(new IngestAccess("a-token-of-this-test", "test"));

  private static final List<String> BELOW =
      List.of(
          "?q=x",
          "page/agent/tatyana-moskalkova",
          "ask/figures",
          "static/hearsay.js",
          "static/nothing",
          "id/agent/tatyana-moskalkova",
          "data/agent/tatyana-moskalkova.rdf",
          "np/claim/none",
          ".well-known/void",
          "sparql",
          "sparql?query=x",
          "sparql?query=ASK%7B%7D",
          "api/openapi.json",
          "api/queries",
          "api/queries/figures",
          "api/figures",
          "api/claims/none/trace",
          "api/search?q=x",
          "nothing",
          "$/ping");

  @AutoClose
  private static final ServedDataset served = new ServedDataset(SeededStore.open(), SETTINGS);

  /** The routes, what is below them, and what leads nowhere. */
  static Stream<String> paths() {
    try (Engines engines = Engines.of(SETTINGS, served.store())) {
      Routes routes =
          new Routes(SETTINGS, served.store(), engines, Turnstiles.ofCores(), new Metrics());
      Stream<String> routed = routes.paths().map(path -> path.substring(1)).distinct();
      return Stream.concat(routed, BELOW.stream());
    }
  }

  private static Map<String, String> from(String origin) {
    return Map.of("Origin", origin, "X-Forwarded-Host", "evil.example", "Cookie", "a=b");
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyAnswerTellsTheBrowserToBeCareful(String path) {
    HttpResponse<String> answer = served.get(path, from("http://evil.example"));
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("no-referrer", header(answer, "Referrer-Policy"));
    String policy = header(answer, "Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertTrue(policy.contains("base-uri 'none'"), policy);
    assertFalse(policy.contains("unsafe") || policy.contains("http") || policy.contains("data:"));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyAnswerMayBeReadElsewhereButNeverForWhoIsAsking(String path) {
    HttpResponse<String> answer = served.get(path, from("http://evil.example"));
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
    assertEquals("", header(answer, "Set-Cookie"));
    assertEquals("", header(answer, "Server"));
    assertFalse(answer.headers().map().toString().contains("evil"), answer.headers().toString());
    assertFalse(answer.body().contains("evil.example"), answer.body());
  }

  @ParameterizedTest
  @MethodSource("paths")
  void noPathTakesWhatItIsNotFor(String path) {
    for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "BREW")) {
      HttpResponse<String> answer =
          served.send(
              HttpRequest.newBuilder(served.url(path)).method(method, BodyPublishers.noBody()));
      assertEquals(405, answer.statusCode(), method);
      assertEquals("", header(answer, "Access-Control-Allow-Origin"));
    }
  }

  @Test
  void whatIsPostedIsNotAnsweredToOtherSites() {
    HttpResponse<String> answer = served.post("sparql", "application/sparql-query", "ASK {}");
    assertEquals(200, answer.statusCode());
    assertEquals("", header(answer, "Access-Control-Allow-Origin"));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "?from=-1",
    "?from=99999999999",
    "api/figures?limit=-1",
    "api/figures?limit=99999999999",
    "api/queries/figures?limit=x",
    "api/queries/figures?limit=1&limit=2",
    "api/search?q=x&in=nothing",
    "api/search",
    "sparql?query=ASK%7B%7D&timeout=-1",
    "sparql?query=ASK%7B%7D&timeout=NaN",
    "page/agent/nobody",
    "data/agent/nobody.ttl",
    "np/claim/../../x",
    "api/claims/x/trace",
    "ask/nothing"
  })
  void aRefusalTellsNothingOfTheMachine(String path) {
    HttpResponse<String> answer = served.get(path, Map.of());
    assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer.toString());
    for (String part :
        List.of("\tat ", "Exception", "org.", "java", System.getProperty("user.dir"))) {
      assertFalse(answer.body().contains(part), answer.body());
    }
  }
}
