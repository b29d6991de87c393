package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The command {@code trace}, on what the seed articles say. */
class TraceCommandTest {

  @AutoClose private static final CommandsOnSeeds seeds = CommandsOnSeeds.open();

  @Test
  void theAuditLeadsFromThePublisherToNobody() {
    String audit = seeds.run("trace", "more than 20").out();
    int at = 0;
    for (String step :
        List.of(
            "no publisher is given",
            "in the article  000_4f25ac9f61cfc5c8.txt",
            "which quotes  Vladimir Medinsky",
            "who cites  “various data sources”",
            "nobody named: the chain ends here",
            "He cited ‘various data sources’ suggesting that more than 20 residents",
            "############",
            "rule")) {
      int next = audit.indexOf(step, at);
      assertTrue(next >= at, step + " in\n" + audit);
      at = next;
    }
  }

  @Test
  void theAuditNamesTheMediumAsTheTextDoes() {
    String audit = seeds.run("trace", "intensively working").out();
    assertTrue(audit.contains("asserted, medium “Telegram post”"), audit);
  }

  @Test
  void theAuditAsJsonPointsToTheCharacters() {
    Run run = seeds.run("trace", "more than 20", "--format", "json");
    JsonObject audit = JsonParser.parseString(run.out()).getAsJsonObject();
    JsonObject cue = audit.getAsJsonArray("cues").get(0).getAsJsonObject();
    assertEquals("suggesting", cue.get("text").getAsString());
    assertEquals(10, cue.get("end").getAsInt() - cue.get("start").getAsInt());
    assertTrue(audit.get("endsAtNobody").getAsBoolean());
    assertEquals(2, audit.getAsJsonArray("chain").size());
  }

  @Test
  void theAuditAsAPageStandsAlone() {
    String page = seeds.run("trace", "more than 20", "--format", "html").out();
    assertTrue(page.contains("<html") && page.contains("<style>"), page);
    assertFalse(page.contains("<script"), page);
  }

  @Test
  void theAuditAsLinkedDataIsJson() {
    Run run = seeds.run("trace", "more than 20", "--format", "jsonld");
    assertTrue(JsonParser.parseString(run.out()).isJsonObject(), run.out());
  }

  @Test
  void aClaimThatIsNotThereIsAPlainComplaint() {
    Run run = seeds.run("trace", "a million penguins");
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("hearsay: no claim holds “a million penguins”"), run.err());
  }
}
