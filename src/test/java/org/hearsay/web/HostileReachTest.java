package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would read, ask or run something else than the store. */
class HostileReachTest {

  private static final String LOCAL_NAME = "<http://jena.apache.org/ARQ/function#localname>(?s)";
  private static final String SERVICE = "EXISTS { SERVICE <http://127.0.0.1:1/> { ?x ?y ?z } }";

  @AutoClose
  private static final ServedDataset served =
      new ServedDataset("<urn:g> { <urn:a> <urn:name> 'name 1' . <urn:b> <urn:name> 'name 2' . }");

  @ParameterizedTest
  @ValueSource(strings = {"SERVICE", "SERVICE SILENT"})
  void serviceIsRefusedWithoutAConnection(String service) throws IOException {
    try (Listener listener = new Listener()) {
      String pattern = service + " <" + listener.url() + "> { ?s ?p ?o }";
      List<String> queries =
          List.of(
              "SELECT * { " + pattern + " }",
              "SELECT * { { SELECT * { " + pattern + " } } }",
              "SELECT * { ?s ?p ?o FILTER EXISTS { " + pattern + " } }",
              "SELECT * { OPTIONAL { " + pattern + " } }",
              "DESCRIBE ?s { " + pattern + " }");
      for (String query : queries) {
        assertEquals(400, served.query(query).statusCode(), query);
      }
      assertEquals(0, listener.requests());
    }
  }

  @Test
  void fromFetchesNothing(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.ttl"), "<urn:s> <urn:p> 'secret' .");
    try (Listener listener = new Listener()) {
      for (String source : List.of(secret.toUri().toString(), listener.url())) {
        for (String from : List.of("FROM", "FROM NAMED")) {
          HttpResponse<String> answer =
              served.query(
                  "SELECT * "
                      + from
                      + " <"
                      + source
                      + "> { {?s ?p ?o} UNION {GRAPH ?g {?s ?p ?o}} }");
          assertFalse(answer.body().contains("secret\""), answer.body());
        }
      }
      assertEquals(0, listener.requests());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<java:java.lang.System.exit>(0)",
        "<http://jena.apache.org/ARQ/js#f>(1)",
        "<http://jena.hpl.hp.com/ARQ/function#context>('x')",
        "<http://jena.apache.org/ARQ/function#localname>(?s)",
        "<http://www.w3.org/2005/xpath-functions#matches>('a', 'a')"
      })
  void functionsByIriAreRefused(String call) {
    assertEquals(400, served.query("SELECT (" + call + " AS ?x) { ?s ?p ?o }").statusCode());
    assertEquals(400, served.query("ASK { ?s ?p ?o FILTER(" + call + ") }").statusCode());
    assertEquals(
        400,
        served.query("ASK { ?s ?p ?o FILTER EXISTS { BIND(" + call + " AS ?x) } }").statusCode());
  }

  @Test
  void anAggregateCalledByIriIsRefused() {
    HttpResponse<String> answer =
        served.query(
            "SELECT (<http://jena.apache.org/ARQ/function/aggregate#stdev>(?o) AS ?m) { ?s ?p ?o }");
    assertEquals(400, answer.statusCode(), answer.body());
  }

  @Test
  void castsOfSparqlAreAllowed() {
    HttpResponse<String> answer =
        served.query("SELECT (<http://www.w3.org/2001/XMLSchema#integer>('7') AS ?x) {}");
    assertTrue(answer.body().contains("\"7\""), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {LOCAL_NAME, SERVICE, "<java:java.lang.System>(1)"})
  void whatReachesOutIsFoundWhereverItHides(String call) {
    for (String query :
        new String[] {
          "SELECT * { ?s ?p ?o } ORDER BY DESC(%s)",
          "SELECT (MAX(%s) AS ?m) { ?s ?p ?o }",
          "SELECT (GROUP_CONCAT(%s) AS ?m) { ?s ?p ?o }",
          "SELECT (COUNT(*) AS ?m) { ?s ?p ?o } GROUP BY (%s)",
          "SELECT (COUNT(*) AS ?m) { ?s ?p ?o } GROUP BY ?s HAVING(%s)",
          "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(MIN(%s) = 1)",
          "SELECT * { { SELECT ?s { ?s ?p ?o } ORDER BY (%s) LIMIT 1 } }",
          "SELECT * { ?s ?p ?o FILTER EXISTS { SELECT ?s { ?s ?p ?o } ORDER BY (%s) } }",
          "DESCRIBE ?s { ?s ?p ?o } ORDER BY (%s)",
          "CONSTRUCT WHERE { ?s ?p ?o } ORDER BY (%s)"
        }) {
      HttpResponse<String> answer = served.query(query.formatted(call));
      assertEquals(400, answer.statusCode(), query + answer.body());
    }
  }

  @Test
  void propertyFunctionsAreOrdinaryPredicates() {
    HttpResponse<String> answer =
        served.query("SELECT ?x { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a b' ' ') }");
    assertFalse(answer.body().contains("\"a\""), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.jena.sparql.service.enhancer.init.ServiceEnhancerInit",
        "org.apache.shiro.SecurityUtils"
      })
  void whatReachesOutIsNotEvenThere(String type) {
    assertThrows(ClassNotFoundException.class, () -> Class.forName(type));
  }

  /** Counts the requests that reach it. */
  private static final class Listener implements AutoCloseable {

    private final AtomicInteger requests = new AtomicInteger();
    private final HttpServer server;

    Listener() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
          });
      server.start();
    }

    String url() {
      return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    int requests() {
      return requests.get();
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
