package org.hearsay.web;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.hearsay.web.sparql.lane.QueryLimits;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that grow with each step, and single steps that no limit of time could cut short. */
class HostileValueTest {

  private static final Duration LIMIT = Duration.ofSeconds(1);

  /** What is not bounded takes hours, so that a busy machine can have a minute. */
  private static final Duration SOON = Duration.ofMinutes(1);

  private static final String XSD = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

  @AutoClose private static ServedDataset served;

  @BeforeAll
  static void serve() {
    QueryLimits limits =
        new QueryLimits(LIMIT, Duration.ofMillis(500), 16, 8, 64 << 10, 5_000, 500_000, 4 << 20);
    served =
        new ServedDataset(
            "<http://example.org/g> { <http://example.org/a> <http://example.org/b> 1, 2, 3 . }",
            limits);
  }

  private static HttpResponse<String> ask(String query) {
    return assertTimeoutPreemptively(
        SOON, () -> served.post("sparql", "application/sparql-query", query));
  }

  /** Each value made of the last. */
  private static String chain(String first, String step, int steps, String end) {
    StringBuilder query = new StringBuilder(XSD + "SELECT (" + end + " AS ?end) { ");
    query.append("BIND(" + first + " AS ?x0) ");
    for (int i = 0; i < steps; i++) {
      query.append("BIND(" + step.replace("?x", "?x" + i) + " AS ?x" + (i + 1) + ") ");
    }
    return query.append("}").toString();
  }

  @ParameterizedTest
  @CsvSource({"10", "1.5", "-7", "0.000001"})
  void numbersThatAreSquaredAgainAndAgainAreStopped(String number) {
    HttpResponse<String> answer = ask(chain(number, "?x * ?x", 40, "STRLEN(STR(?x40))"));
    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("A number grew"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xsd:integer(?x13)",
        "xsd:decimal(?x13)",
        "xsd:double(?x13)",
        "STRDT(?x13, xsd:integer)",
        "CONTAINS(?x13, ?x12)",
        "STRBEFORE(?x13, ?x12)",
        "STRAFTER(?x13, ?x12)"
      })
  void longWordsAreNeitherReadAsNumbersNorLookedForInOthers(String call) {
    HttpResponse<String> answer = ask(chain("'12345678'", "CONCAT(?x, ?x)", 13, call));
    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("at most 1000 characters"), answer.body());
  }

  @Test
  void whatIsGatheredIsBoundedInAllGroupsTogether() {
    String digits = "VALUES ?%s { 0 1 2 3 4 5 6 7 8 9 } ";
    String cross = Stream.of("a", "b", "c", "d", "e").map(digits::formatted).collect(joining());
    for (String distinct : new String[] {"", "DISTINCT "}) {
      HttpResponse<String> answer =
          ask(
              "SELECT ?a (GROUP_CONCAT("
                  + distinct
                  + "CONCAT('"
                  + "x".repeat(500)
                  + "', STR(?b), STR(?c), STR(?d), STR(?e))) AS ?all) { "
                  + cross
                  + "} GROUP BY ?a");
      assertEquals(422, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("GROUP_CONCAT gathered"), answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'P2147483647D'^^xsd:dayTimeDuration < 'P2147483646D'^^xsd:dayTimeDuration",
        "'2031-01-01T00:00:00'^^xsd:dateTime + 'P2147483647D'^^xsd:duration > 1",
        "?d < ?e) } VALUES (?d ?e) { ('P2147483647D'^^xsd:duration 'P1M'^^xsd:duration"
      })
  void durationsAreRefusedAsNoneCanBeComparedInTime(String condition) {
    HttpResponse<String> answer = ask(XSD + "SELECT * { FILTER(" + condition + ") }");
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("Durations"), answer.body());
  }

  @Test
  void durationsAreNotMadeEither() {
    String made = "STRDT('P2147483%sD', IRI(CONCAT(STR(xsd:), 'dayTimeDuration')))";
    HttpResponse<String> answer =
        ask(
            "SELECT (%s < %s AS ?less) {}"
                .formatted(made.formatted("647"), made.formatted("646"))
                .replace("STR(xsd:)", "'http://www.w3.org/2001/XMLSchema#'"));
    assertEquals(200, answer.statusCode(), answer.body());
    assertFalse(answer.body().contains("\"value\""), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((a{1,30}){1,30}){1,30}b",
        "(a{0,1000}){1000}b",
        "a{0,1000}a{0,1000}a{0,1000}a{0,1000}b",
        "(a{999999999}){2}"
      })
  void aPatternThatIsHugeWhenWrittenOutIsAnErrorOfItsExpression(String pattern) {
    HttpResponse<String> answer =
        ask("SELECT (REGEX('%s', '%s') AS ?found) {}".formatted("a".repeat(30_000), pattern));
    assertEquals(200, answer.statusCode(), answer.body());
    assertFalse(answer.body().contains("\"value\""), answer.body());
  }

  @Test
  void aPatternThatIsSlowOnALongTextEndsAtTheLimit() {
    String slow = "(" + "a?".repeat(400) + ")*b";
    HttpResponse<String> answer =
        ask(
            chain(
                "'" + "a".repeat(4_000) + "'", "CONCAT(?x, ?x)", 7, "REGEX(?x7, '" + slow + "')"));
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("longer than 1.0 s"), answer.body());
  }

  @Test
  void wordsForTheSearchThatAreNestedAreTheClients() {
    HttpResponse<String> answer =
        ask(
            "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?s text:query '%sa%s' }"
                .formatted("(".repeat(9_000), ")".repeat(9_000)));
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("nested too deeply"), answer.body());
  }

  @Test
  void whatIsBoundedStillReckons() {
    HttpResponse<String> answer =
        ask(
            XSD
                + "SELECT ((SUM(?o) * 7 - 1) / 2 AS ?reckoned) (GROUP_CONCAT(?o; SEPARATOR='+') AS ?all)"
                + " (MAX(xsd:integer('40') + ?o) AS ?most) { ?s ?p ?o }");
    for (String part : new String[] {"20.5", "1+2+3", "\"43\""}) {
      assertTrue(answer.body().contains(part), part + " in " + answer.body());
    }
  }
}
