package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.hearsay.cli.terminal.Terminal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The command {@code query}, on what the seed articles say. */
class QueryCommandTest {

  @AutoClose private static final CommandsOnSeeds seeds = CommandsOnSeeds.open();

  @Test
  void queriesAreListedByName() {
    Run run = seeds.run("query");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("figures-as-of"), run.out());
  }

  @Test
  void theListTellsWhatMayBeChosen() {
    Run run = seeds.run(new Terminal(false, false, true, 400), "query");
    assertTrue(run.out().contains("[layer=reporter | speaker | cited source]"), run.out());
  }

  @Test
  void aValueThatMayNotBeChosenIsAWrongCommand() {
    Run run = seeds.run("query", "doubtful-claims", "layer=lawyer");
    assertEquals(2, run.status());
    assertTrue(
        run.err().contains("layer: \"lawyer\" is not one of reporter, speaker, cited source"),
        run.err());
  }

  @Test
  void rowsAreCommaSeparatedValues() {
    Run run = seeds.run("query", "figures", "about=kursk", "--format", "csv");
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).startsWith("words,bound,least,most"), lines.get(0));
    assertEquals(4, lines.size(), run.out());
  }

  @Test
  void rowsTooWideForColumnsStandOneBelowTheOther() {
    Run run = seeds.run("query", "figures", "about=kursk");
    assertTrue(run.out().startsWith("1 of 3\n  words        more than 20 residents"), run.out());
    String first = run.out().substring(0, run.out().indexOf("2 of 3"));
    assertFalse(first.contains("most"), "a cell that is empty: " + first);
    Terminal wide = new Terminal(false, false, true, 400);
    assertTrue(seeds.run(wide, "query", "figures").out().startsWith("words  "));
  }

  @Test
  void rowsAreSparqlResultsInJson() {
    Run run = seeds.run("query", "figures", "about=kursk", "--format", "json");
    JsonObject results = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals(
        3, results.getAsJsonObject("results").getAsJsonArray("bindings").size(), run.out());
  }

  @Test
  void aQueryThatIsNotThereIsAWrongCommand() {
    Run run = seeds.run("query", "penguins");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("no query is called \"penguins\""), run.err());
  }

  @Test
  void aParameterIsOfTheFormKeyAndValue() {
    Run run = seeds.run("query", "figures", "kursk");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("is not of the form KEY=VALUE"), run.err());
  }
}
