package org.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  private static final CannedQuery QUERY =
      CannedQuery.parse(
          "sayings",
          """
          #+ summary: Who says what.
          SELECT ?said {
            { SELECT ?said { ?who ?says ?said FILTER(!BOUND(?__word) || ?said = ?__word) } }
            FILTER(!BOUND(?__least_integer) || STRLEN(?said) >= ?__least_integer)
          }
          """);

  private static String settled(Map<String, String> values) {
    return Arguments.of(QUERY, values).settle(QUERY.sparql()).serialize().replaceAll("\\s+", " ");
  }

  @Test
  void aConditionOnWhatIsOpenIsGone() {
    assertFalse(settled(Map.of()).contains("FILTER"));
  }

  @Test
  void ofAConditionOnWhatIsGivenOnlyWhatItAsksForIsLeft() {
    assertTrue(settled(Map.of("least", "3")).contains("FILTER ( strlen(?said) >= 3 )"));
  }

  @Test
  void aQueryWithinAQueryIsSettledToo() {
    String settled = settled(Map.of("word", "yes"));
    assertTrue(settled.contains("FILTER ( ?said = \"yes\" )"), settled);
    assertFalse(settled.contains("bound"), settled);
  }

  @Test
  void theQueryOfTheFileStaysAsItIs() {
    String before = QUERY.sparql().serialize();
    settled(Map.of("word", "yes", "least", "3"));
    assertEquals(before, QUERY.sparql().serialize());
  }
}
