package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.Metrics;
import org.hearsay.web.http.Turnstile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered while as many are served as can be. */
class TurnedAwayTest {

  private static final ServerSettings SETTINGS = ServerSettings.local(0);
  private static final Turnstile FULL = new Turnstile(0, 0, Duration.ZERO);
  private static final Turnstiles BOTH_FULL = new Turnstiles(FULL, FULL);

  private static ClaimStore store;
  private static Engines engines;
  private static FusekiServer server;

  @BeforeAll
  static void serve() {
    store = SeededStore.open();
    engines = Engines.of(SETTINGS, store);
    server = serving(BOTH_FULL);
  }

  private static FusekiServer serving(Turnstiles turnstiles) {
    FusekiServer.Builder serving = FusekiServer.create().port(0);
    new Routes(SETTINGS, store, engines, turnstiles, new Metrics())
        .servlets()
        .forEach(serving::addServlet);
    return serving.start();
  }

  @AfterAll
  static void stop() {
    server.stop();
    engines.close();
    store.close();
  }

  private static HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return get(server, path, accept);
  }

  private static HttpResponse<String> get(FusekiServer server, String path, String accept)
      throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + server.getPort() + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", accept).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/articles",
        "/counted",
        "/sources",
        "/search?q=residents",
        "/page/agent/tatyana-moskalkova",
        "/data/agent/tatyana-moskalkova",
        "/data/agent/tatyana-moskalkova.jsonld",
        "/np/claim/5c8c9b710f68c1b9-612e23ef",
        "/api/figures",
        "/api/claims/5c8c9b710f68c1b9-612e23ef/trace",
        "/api/search?q=residents"
      })
  void whatReadsTheStoreIsAnsweredLaterAndSaysWhen(String path)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path, "*/*");
    assertEquals(503, answer.statusCode());
    assertEquals("2", answer.headers().firstValue("Retry-After").orElse("never"));
    assertTrue(answer.body().contains("Try again shortly"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/metrics", "/static/hearsay.css", "/query", "/api", "/ask"})
  void whatReadsNothingIsAnsweredAllTheSame(String path) throws IOException, InterruptedException {
    assertEquals(200, get(path, "*/*").statusCode());
  }

  @Test
  void programsKeepNobodyFromAPage() throws IOException, InterruptedException {
    FusekiServer busy = serving(new Turnstiles(Turnstile.ofCores(), FULL));
    try {
      assertEquals(200, get(busy, "/articles", "text/html").statusCode());
      assertEquals(503, get(busy, "/api/figures", "*/*").statusCode());
      assertEquals(503, get(busy, "/data/agent/tatyana-moskalkova", "*/*").statusCode());
    } finally {
      busy.stop();
    }
  }

  @Test
  void thePageThatAPersonGetsAsksAgainByItself() throws IOException, InterruptedException {
    HttpResponse<String> answer = get("/articles", "text/html");
    assertEquals(503, answer.statusCode());
    assertEquals("2", answer.headers().firstValue("Refresh").orElse("never"));
    assertTrue(answer.body().contains("asks again by itself in 2 seconds"), answer.body());
  }
}
