package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cases of the W3C's SPARQL 1.1 protocol tests that a read-only endpoint can meet, under their
 * names there. The W3C's graphs are fetched from the web; here they are in the store.
 *
 * @see <a href="https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/">the tests</a>
 */
class ProtocolCasesTest {

  private static final String G1 = "http://example.org/g1";
  private static final String G2 = "http://example.org/g2";
  private static final String G3 = "http://example.org/g3";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";
  private static final String TRIG =
      "<%1$s> { <%1$s> a <urn:T> } <%2$s> { <%2$s> a <urn:T> } <%3$s> { <%3$s> a <urn:T> }"
          .formatted(G1, G2, G3);

  @AutoClose private static final ServedDataset served = new ServedDataset(TRIG);

  private static String sparql(String query, String... more) {
    return "sparql?" + form(query, more);
  }

  private static String form(String query, String... more) {
    StringBuilder form = new StringBuilder("query=" + ServedDataset.encode(query));
    for (int i = 0; i < more.length; i += 2) {
      form.append('&').append(more[i]).append('=').append(ServedDataset.encode(more[i + 1]));
    }
    return form.toString();
  }

  private static HttpResponse<String> get(String path) {
    return served.get(path, Map.of());
  }

  private static void assertTruth(boolean expected, HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().replace(" ", "").contains("\"boolean\":" + expected), answer.body());
  }

  /** Whether a graph, and no other, is the default graph. */
  private static String justDefault(String... graphs) {
    StringBuilder ask = new StringBuilder("ASK { ");
    for (String graph : new String[] {G1, G2, G3}) {
      boolean there = List.of(graphs).contains(graph);
      ask.append(there ? "" : "FILTER NOT EXISTS ").append("{ <" + graph + "> a <urn:T> } ");
    }
    return ask.append('}').toString();
  }

  private static String justNamed(String... graphs) {
    StringBuilder ask = new StringBuilder("ASK { ");
    for (String graph : new String[] {G1, G2, G3}) {
      boolean there = List.of(graphs).contains(graph);
      ask.append(there ? "" : "FILTER NOT EXISTS ")
          .append("{ GRAPH <%1$s> { <%1$s> a <urn:T> } } ".formatted(graph));
    }
    return ask.append('}').toString();
  }

  @Test
  void queryGet() {
    assertTruth(true, get(sparql("ASK {}")));
  }

  @Test
  void queryPostForm() {
    assertTruth(true, served.post("sparql", FORM, form("ASK {}")));
  }

  @Test
  void queryPostDirect() {
    assertTruth(true, served.post("sparql", QUERY, "ASK {}"));
    assertTruth(true, served.post("sparql", QUERY + ";charset=utf-8", "ASK {}"));
  }

  @Test
  void queryDatasetDefaultGraph() {
    String path = "sparql?default-graph-uri=" + ServedDataset.encode(G1);
    assertTruth(true, served.post(path, QUERY, justDefault(G1)));
  }

  @Test
  void queryDatasetDefaultGraphs() {
    String ask = justDefault(G1, G2);
    assertTruth(true, get(sparql(ask, "default-graph-uri", G1, "default-graph-uri", G2)));
    assertTruth(
        true,
        served.post("sparql", FORM, form(ask, "default-graph-uri", G1, "default-graph-uri", G2)));
  }

  @Test
  void queryDatasetNamedGraphs() {
    String ask = justNamed(G1, G2);
    assertTruth(true, get(sparql(ask, "named-graph-uri", G1, "named-graph-uri", G2)));
    assertTruth(
        true, served.post("sparql", FORM, form(ask, "named-graph-uri", G1, "named-graph-uri", G2)));
  }

  @Test
  void queryDatasetFull() {
    HttpResponse<String> both =
        get(
            sparql(
                "ASK { <%s> a <urn:T> GRAPH ?g { <%s> a <urn:T> } FILTER NOT EXISTS { GRAPH <%s> {} } }"
                    .formatted(G3, G1, G3),
                "default-graph-uri",
                G3,
                "named-graph-uri",
                G1,
                "named-graph-uri",
                G2));
    assertTruth(true, both);
  }

  @Test
  void queryMultipleDatasetTheProtocolGoesBeforeFrom() {
    String from = justDefault(G2).replace("ASK {", "ASK FROM <" + G1 + "> {");
    assertTruth(true, get(sparql(from, "default-graph-uri", G2)));
    assertTruth(true, get(sparql(justDefault(G1).replace("ASK {", "ASK FROM <" + G1 + "> {"))));
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT (1 AS ?x) {}, application/sparql-results+json",
    "ASK {}, application/sparql-results+json",
    "DESCRIBE <http://example.org/g1>, text/turtle",
    "PREFIX schema: <http://schema.org/> CONSTRUCT { <urn:s> schema:p 1 } {}, text/turtle"
  })
  void queryContentType(String query, String type) {
    HttpResponse<String> answer = get(sparql(query));
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
  void badQueryMethod(String method) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.url("sparql"))
            .header("Content-Type", FORM)
            .method(method, BodyPublishers.ofString(form("ASK {}")));
    assertEquals(405, served.send(request).statusCode());
  }

  @Test
  void badMultipleQueries() {
    assertEquals(400, get(sparql("ASK {}", "query", "SELECT * {}")).statusCode());
  }

  @Test
  void badQueryWrongMediaType() {
    assertEquals(415, served.post("sparql", "text/plain", "ASK {}").statusCode());
    assertEquals(415, served.post("sparql", "application/json", "{}").statusCode());
  }

  @Test
  void badQueryMissingFormOrDirectType() {
    for (String body : new String[] {form("ASK {}"), "ASK {}"}) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(served.url("sparql")).POST(BodyPublishers.ofString(body));
      int status = served.send(request).statusCode();
      assertTrue(status == 400 || status == 415, "status " + status);
    }
  }

  @Test
  void badQuerySyntax() {
    HttpResponse<String> answer = get(sparql("ASK { ?s ?p"));
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("line 1"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CLEAR ALL",
        "DROP ALL",
        "LOAD <http://example.org/>",
        "INSERT DATA { <urn:x> <urn:y> <urn:z> }",
        "DELETE WHERE { ?s ?p ?o }"
      })
  void updatesAreRefusedHoweverTheyAreSent(String update) {
    String encoded = "update=" + ServedDataset.encode(update);
    assertEquals(415, served.post("sparql", UPDATE, update).statusCode());
    assertEquals(400, served.post("sparql", FORM, encoded).statusCode());
    assertEquals(400, get("sparql?" + encoded).statusCode());
    assertEquals(400, served.post("sparql", QUERY, update).statusCode());
    assertTruth(true, get(sparql(justDefault(G1, G2, G3))));
  }
}
