package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which format the endpoint answers whom. */
class SparqlFormatsTest {

  @AutoClose
  private static final ServedDataset served =
      new ServedDataset("<urn:g> { <urn:s> <http://schema.org/name> 'one' }");

  private static HttpResponse<String> get(String query, String accept) {
    return served.get("sparql?query=" + ServedDataset.encode(query), Map.of("Accept", accept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void tablesComeInEveryFormatOfSparql(String type) {
    HttpResponse<String> answer = get("SELECT ?o { ?s ?p ?o }", type);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
    assertTrue(answer.body().contains("one"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/rdf+xml",
        "application/ld+json"
      })
  void triplesComeInEveryFormatOfRdf(String type) {
    HttpResponse<String> answer = get("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", type);
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
    assertTrue(answer.body().contains("one"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT (1 AS ?x) {}, 'text/csv;q=0.5,application/sparql-results+xml;q=0.9',"
        + " application/sparql-results+xml",
    "SELECT (1 AS ?x) {}, 'text/*;q=0.3,text/tab-separated-values', text/tab-separated-values",
    "SELECT (1 AS ?x) {}, 'application/json', application/json",
    "SELECT (1 AS ?x) {}, 'image/png,*/*;q=0.1', application/sparql-results+json",
    "SELECT (1 AS ?x) {}, 'application/sparql-results+json;q=0,*/*',"
        + " application/sparql-results+xml",
    "ASK {}, 'application/sparql-results+xml', application/sparql-results+xml",
    "PREFIX schema: <http://schema.org/> CONSTRUCT { <urn:s> schema:p 1 } {},"
        + " 'text/turtle;q=0.1,application/rdf+xml', application/rdf+xml",
    "PREFIX schema: <http://schema.org/> CONSTRUCT { <urn:s> schema:p 1 } {},"
        + " 'application/ld+json', application/ld+json"
  })
  void theMostWantedFormatIsGiven(String query, String accept, String type) {
    HttpResponse<String> answer = get(query, accept);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(type + ";charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals("Accept", answer.headers().firstValue("Vary").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT (1 AS ?x) {}, image/png",
    "SELECT (1 AS ?x) {}, text/turtle",
    "SELECT (1 AS ?x) {}, '*/*;q=0'",
    "PREFIX schema: <http://schema.org/> CONSTRUCT { <urn:s> schema:p 1 } {}, text/csv"
  })
  void aFormatThatThereIsNotIsNotAcceptable(String query, String accept) {
    HttpResponse<String> answer = get(query, accept);
    assertEquals(406, answer.statusCode());
    assertTrue(answer.body().contains("The answer comes as "), answer.body());
  }

  @Test
  void whatRdfXmlCannotWriteIsSaidSo() {
    String query = "CONSTRUCT { <urn:s> <urn:1> 1 } {}";
    HttpResponse<String> answer = get(query, "application/rdf+xml");
    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("another format"), answer.body());
  }

  @Test
  void cellsOfCsvAreExactWhateverTheyBeginWith() {
    HttpResponse<String> answer = get("SELECT ?x { VALUES ?x { '=1+1' '-5' '@x' } }", "text/csv");
    assertEquals(List.of("x", "=1+1", "-5", "@x"), answer.body().lines().toList());
  }
}
