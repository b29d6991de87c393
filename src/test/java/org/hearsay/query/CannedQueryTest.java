package org.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

      SELECT ?said {
        ?who ?says ?said .
        FILTER(!BOUND(?__who_iri) || ?who = ?__who_iri)
        FILTER(!BOUND(?__since_xsd_date) || ?said > ?__since_xsd_date)
        FILTER(?said != ?_word)
        FILTER(?said < ?_most_integer)
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
            new Parameter("who", "__who_iri", ParameterType.IRI, true, Optional.empty()),
            new Parameter("since", "__since_xsd_date", ParameterType.DATE, true, Optional.empty()),
            new Parameter("word", "_word", ParameterType.TEXT, false, Optional.empty()),
            new Parameter(
                "most", "_most_integer", ParameterType.INTEGER, false, Optional.of("10"))),
        CannedQuery.parse("sayings", TEXT).parameters());
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
