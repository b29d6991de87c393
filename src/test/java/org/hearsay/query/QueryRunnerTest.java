package org.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.query.answer.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {

  private static final CannedQuery SAYINGS =
      CannedQuery.parse(
          "sayings",
          """
          #+ summary: Who says what.
          #+ enumerate:
          #+   - tone:
          #+     - loud
          #+     - low
          SELECT ?who ?said {
            ?who <http://example.org/says> ?said .
            FILTER(!BOUND(?__who_iri) || ?who = ?__who_iri)
            FILTER(!BOUND(?__said) || ?said = ?__said)
            FILTER(!BOUND(?__least_integer) || STRLEN(?said) >= ?__least_integer)
            FILTER(!BOUND(?__tone) || (?__tone = "loud") = (?said = UCASE(?said)))
            FILTER(!BOUND(?__on_xsd_date) || ?__on_xsd_date > "2031-01-01"^^<http://www.w3.org/2001/XMLSchema#date>)
          } ORDER BY ?said
          """);

  private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
  private final QueryRunner runner = new QueryRunner(dataset, Duration.ofSeconds(5));

  @BeforeEach
  void fill() {
    say("ada", "yes");
    say("ben", "never");
  }

  private void say(String who, String words) {
    dataset.add(
        Quad.defaultGraphIRI,
        NodeFactory.createURI("http://example.org/" + who),
        NodeFactory.createURI("http://example.org/says"),
        NodeFactory.createLiteralString(words));
  }

  private List<String> said(Map<String, String> arguments) {
    return runner.run(SAYINGS, arguments).rows().stream()
        .map(row -> row.get(1).orElseThrow().text())
        .toList();
  }

  @Test
  void aMissingOptionalParameterAsksForAll() {
    assertEquals(List.of("never", "yes"), said(Map.of()));
  }

  @Test
  void eachParameterNarrows() {
    assertEquals(List.of("yes"), said(Map.of("who", "http://example.org/ada")));
    assertEquals(List.of("never"), said(Map.of("said", "never")));
    assertEquals(List.of("never"), said(Map.of("least", "4")));
    assertEquals(List.of(), said(Map.of("who", "http://example.org/ada", "said", "never")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "' || true || '",
        "\") } # ",
        "\\",
        "\\u0022",
        "a\nb",
        "> . ?who ?x ?said . <",
        "never\" || \"\" = \"",
        "?said"
      })
  void noValueChangesWhatIsAsked(String hostile) {
    assertEquals(List.of(), said(Map.of("said", hostile)));
    say("eve", hostile);
    assertEquals(List.of(hostile), said(Map.of("said", hostile)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "/id/ada",
        "http://a b",
        "http://example.org/ada> . ?x",
        "a\"b:c",
        "<x:y>"
      })
  void whatIsNoIriIsRefused(String value) {
    var refusal = assertThrows(QueryArgumentException.class, () -> said(Map.of("who", value)));
    assertTrue(refusal.getMessage().startsWith("who: "), refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "four", "4.5", "4 || true"})
  void whatIsNoWholeNumberIsRefused(String value) {
    assertThrows(QueryArgumentException.class, () -> said(Map.of("least", value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031", "2031-13-01", "May 2031", "2031-02-30"})
  void whatIsNoDateIsRefused(String value) {
    var refusal = assertThrows(QueryArgumentException.class, () -> said(Map.of("on", value)));
    assertEquals("on: \"" + value + "\" is not a date, such as 2031-05-01", refusal.getMessage());
  }

  @Test
  void eachChoiceMayBeTaken() {
    say("eve", "NO");
    assertEquals(List.of("NO"), said(Map.of("tone", "loud")));
    assertEquals(List.of("never", "yes"), said(Map.of("tone", "low")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Loud", "lo", "low ", "loud, low", "\" || true || \""})
  void whatIsNoChoiceIsRefusedWithThoseThereAre(String value) {
    var refusal = assertThrows(QueryArgumentException.class, () -> said(Map.of("tone", value)));
    assertEquals("tone: \"" + value + "\" is not one of loud, low", refusal.getMessage());
  }

  @Test
  void anUnknownParameterIsRefusedWithThoseThereAre() {
    var refusal = assertThrows(QueryArgumentException.class, () -> said(Map.of("whom", "x")));
    assertEquals(
        "sayings has no parameter \"whom\"; it has who, said, least, tone, on",
        refusal.getMessage());
  }

  @Test
  void aMissingRequiredParameterIsNamed() {
    CannedQuery query = CannedQuery.parse("one", "#+ summary: One.\nSELECT ?s { ?s ?p ?_said }");
    var refusal = assertThrows(QueryArgumentException.class, () -> runner.run(query, Map.of()));
    assertEquals("one needs said, a text", refusal.getMessage());
  }

  @Test
  void aQueryThatTakesTooLongIsGivenUp() {
    for (int i = 0; i < 60; i++) {
      say("ada" + i, "word" + i);
    }
    CannedQuery endless =
        CannedQuery.parse(
            "endless",
            "#+ summary: Too much.\nSELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    QueryRunner impatient = new QueryRunner(dataset, Duration.ofMillis(100));
    assertThrows(QueryTimeoutException.class, () -> impatient.run(endless, Map.of()));
  }

  @Test
  void aTermKeepsItsKind() {
    List<Optional<Term>> row = runner.run(SAYINGS, Map.of("said", "yes")).rows().get(0);
    assertTrue(row.get(0).orElseThrow().isIri());
    assertEquals(
        Optional.of("http://www.w3.org/2001/XMLSchema#string"),
        row.get(1).orElseThrow().datatype());
  }
}
