package org.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CannedQueryTest {

  private static final String TEXT =
      """
      #+ summary: What is said.
      #+ description:
      #+   Each row is a saying,
      #+   the latest first.
      #+ tags:
      #+   - sayings
      #+   - times
      #+ defaults:
      #+   - most: 10
      #+ enumerate:
      #+   - tone:
      #+     - in earnest
      #+     - in jest
      #+   - most:
      #+     - 10
      #+     - 20

      SELECT ?said {
        ?who ?says ?said .
        FILTER(!BOUND(?__who_iri) || ?who = ?__who_iri)
        FILTER(!BOUND(?__since_xsd_date) || ?said > ?__since_xsd_date)
        FILTER(?said != ?_word)
        FILTER(?said < ?_most_integer)
        FILTER(?said != ?_tone)
      }
      """;

  @Test
  void theHeaderTellsOfTheQuery() {
    CannedQuery query = CannedQuery.parse("sayings", TEXT);
    assertEquals("What is said.", query.summary());
    assertEquals("Each row is a saying, the latest first.", query.description());
    assertEquals(List.of("sayings", "times"), query.tags());
  }

  @Test
  void theNamesOfVariablesMakeParameters() {
    assertEquals(
        List.of(
            parameter("who", "__who_iri", ParameterType.IRI),
            parameter("since", "__since_xsd_date", ParameterType.DATE),
            new Parameter("word", "_word", ParameterType.TEXT, false, Optional.empty(), List.of()),
            new Parameter(
                "most",
                "_most_integer",
                ParameterType.INTEGER,
                false,
                Optional.of("10"),
                List.of("10", "20")),
            new Parameter(
                "tone",
                "_tone",
                ParameterType.TEXT,
                false,
                Optional.empty(),
                List.of("in earnest", "in jest"))),
        CannedQuery.parse("sayings", TEXT).parameters());
  }

  private static Parameter parameter(String name, String variable, ParameterType type) {
    return new Parameter(name, variable, type, true, Optional.empty(), List.of());
  }

  @Test
  void whatMayBeChosenIsWhatIsWanted() {
    CannedQuery query = CannedQuery.parse("sayings", TEXT);
    assertEquals("one of in earnest, in jest", query.parameter("tone").orElseThrow().wanted());
    assertEquals("a text", query.parameter("word").orElseThrow().wanted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tune:\n#+     - in jest", "tone:", "tone", "tone: in jest"})
  void choicesStandBelowTheNameOfAParameter(String listed) {
    String text =
        "#+ summary: Odd.\n#+ enumerate:\n#+   - %s\nSELECT * { ?s ?p ?_tone }".formatted(listed);
    var refusal = assertThrows(MalformedQueryException.class, () -> CannedQuery.parse("odd", text));
    assertEquals(
        "odd.rq: below \"enumerate\" stands \"- %s\", which is no parameter with values below it"
            .formatted(listed.lines().findFirst().orElseThrow()),
        refusal.getMessage());
  }

  @Test
  void aQueryWithoutSummaryIsRefusedByName() {
    var refusal =
        assertThrows(
            MalformedQueryException.class,
            () -> CannedQuery.parse("bare", "SELECT * { ?s ?p ?o }"));
    assertEquals("bare.rq: its header needs \"#+ summary:\"", refusal.getMessage());
  }

  @Test
  void whatIsNoSelectIsRefused() {
    String update = "#+ summary: Takes all away.\nDELETE WHERE { ?s ?p ?o }";
    assertThrows(MalformedQueryException.class, () -> CannedQuery.parse("delete", update));
    String ask = "#+ summary: Whether there is anything.\nASK { ?s ?p ?o }";
    assertThrows(MalformedQueryException.class, () -> CannedQuery.parse("ask", ask));
  }

  @Test
  void anUnknownTypeIsRefused() {
    String text = "#+ summary: Odd.\nSELECT * { ?s ?p ?_o_color }";
    var refusal = assertThrows(MalformedQueryException.class, () -> CannedQuery.parse("odd", text));
    assertTrue(refusal.getMessage().contains("_color"));
  }
}
