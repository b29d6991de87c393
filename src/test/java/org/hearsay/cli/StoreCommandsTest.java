package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.hearsay.CompareFigures;
import org.hearsay.SeedExtractions;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read a store, on one that holds what the seed articles say. */
class StoreCommandsTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void fill() {
    try (ClaimStore store = ClaimStore.open(folder.resolve("store"))) {
      ExtractionWriter writer = new ExtractionWriter(IriMinter.local(), "test");
      store.replace(SeedExtractions.all().stream().map(writer::write).toList());
      new CompareFigures(store, IriMinter.local()).changed();
    }
  }

  @Test
  void figuresStandSideBySideWithTheirVerdicts() {
    Run run = on(new Terminal(false, false, true, 200), "figures");
    assertEquals(0, run.status(), run.err());
    for (String told : List.of("> 20", "= 8", "= 30", "“various data sources” – nobody named")) {
      assertTrue(run.out().contains(told), told + " in\n" + run.out());
    }
    assertTrue(line(run, "A – B").contains("NOT COMPARABLE"));
    assertTrue(line(run, "A – C").contains("INSUFFICIENT"));
    assertTrue(line(run, "B – C").contains("NOT COMPARABLE"));
  }

  @Test
  void whetherTheFiguresAgreeIsToldInALine() {
    assertEquals(
        "3 figures: of 3 pairs, none in conflict, 1 insufficient, 2 not comparable",
        onStore("figures", "--about", "Kursk").out().lines().skip(1).findFirst().orElse(""));
  }

  @Test
  void aFigureIsFoundByWhoCitesItThoughNoOtherStandsBesideIt() {
    Run run = onStore("figures", "--speaker", "medinsky");
    assertTrue(run.out().contains("> 20") && !run.out().contains("= 8"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void whatIsNoDayIsAWrongCommand() {
    Run run = onStore("figures", "--as-of", "yesterday");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("“yesterday” is no day of the form 2031-05-01"), run.err());
  }

  @Test
  void figuresAboutSomethingElseAreLeftOut() {
    Run run = onStore("figures", "--about", "penguins");
    assertEquals("", run.out());
    assertTrue(run.err().contains("there are no such figures"), run.err());
  }

  @Test
  void figuresWithoutADateHadNotBeenClaimedByAnyDay() {
    assertFalse(
        onStore("figures", "--about", "Kursk", "--as-of", "2031-01-01").out().contains("= 8"));
  }

  @Test
  void theAuditLeadsFromThePublisherToNobody() {
    String audit = onStore("trace", "more than 20").out();
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
  void theAuditAsJsonPointsToTheCharacters() {
    Run run = onStore("trace", "more than 20", "--format", "json");
    JsonObject audit = JsonParser.parseString(run.out()).getAsJsonObject();
    JsonObject cue = audit.getAsJsonArray("cues").get(0).getAsJsonObject();
    assertEquals("suggesting", cue.get("text").getAsString());
    assertEquals(10, cue.get("end").getAsInt() - cue.get("start").getAsInt());
    assertTrue(audit.get("endsAtNobody").getAsBoolean());
    assertEquals(2, audit.getAsJsonArray("chain").size());
  }

  @Test
  void theAuditAsAPageStandsAlone() {
    String page = onStore("trace", "more than 20", "--format", "html").out();
    assertTrue(page.contains("<html") && page.contains("<style>"), page);
    assertFalse(page.contains("<script"), page);
  }

  @Test
  void theAuditAsLinkedDataIsJson() {
    Run run = onStore("trace", "more than 20", "--format", "jsonld");
    assertTrue(JsonParser.parseString(run.out()).isJsonObject(), run.out());
  }

  @Test
  void aClaimThatIsNotThereIsAPlainComplaint() {
    Run run = onStore("trace", "a million penguins");
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("hearsay: no claim holds “a million penguins”"), run.err());
  }

  @Test
  void queriesAreListedByName() {
    Run run = onStore("query");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("figures-as-of"), run.out());
  }

  @Test
  void rowsAreCommaSeparatedValues() {
    Run run = onStore("query", "figures", "about=kursk", "--format", "csv");
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).startsWith("words,bound,least,most"), lines.get(0));
    assertEquals(4, lines.size(), run.out());
  }

  @Test
  void rowsTooWideForColumnsStandOneBelowTheOther() {
    Run run = onStore("query", "figures", "about=kursk");
    assertTrue(run.out().startsWith("1 of 3\n  words        more than 20 residents"), run.out());
    String first = run.out().substring(0, run.out().indexOf("2 of 3"));
    assertFalse(first.contains("most"), "a cell that is empty: " + first);
    Terminal wide = new Terminal(false, false, true, 400);
    assertTrue(on(wide, "query", "figures").out().startsWith("words  "));
  }

  @Test
  void rowsAreSparqlResultsInJson() {
    Run run = onStore("query", "figures", "about=kursk", "--format", "json");
    JsonObject results = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals(
        3, results.getAsJsonObject("results").getAsJsonArray("bindings").size(), run.out());
  }

  @Test
  void aQueryThatIsNotThereIsAWrongCommand() {
    Run run = onStore("query", "penguins");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("no query is called \"penguins\""), run.err());
  }

  @Test
  void aParameterIsOfTheFormKeyAndValue() {
    Run run = onStore("query", "figures", "kursk");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("is not of the form KEY=VALUE"), run.err());
  }

  @Test
  void whatIsStoredConforms() {
    Run run = onStore("validate");
    assertEquals(0, run.status(), run.out());
  }

  @Test
  void formatsAreNamedAlikeByAllCommands() {
    assertTrue(
        Run.of("export", "--help")
            .out()
            .contains("turtle, trig, nquads, jsonld. Default: nquads."));
    assertTrue(onStore("export", "--format", "turtle").out().startsWith("PREFIX"));
  }

  @Test
  void allQuadsAreExported() {
    Run run = onStore("export");
    assertTrue(run.out().lines().allMatch(line -> line.endsWith(" .")));
    assertTrue(run.out().lines().count() > 100);
  }

  @Test
  void aBackupIsLoadedByJenaAndIsAStoreAgain() throws IOException {
    String backup = onStore("backup").out().strip();
    Path again = Files.createDirectories(folder.resolve("again"));
    DatasetGraph loaded = DatabaseMgr.connectDatasetGraph(again.toString());
    Txn.executeWrite(loaded, () -> RDFDataMgr.read(loaded, backup));
    TDBInternal.expel(loaded);
    Run query = Run.of("query", "figures", "--format", "csv", "--store", again.toString());
    assertEquals(onStore("query", "figures", "--format", "csv").out(), query.out());
  }

  @Test
  void aFolderThatIsNoStoreIsRefusedAndLeftAlone() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "Dear all");
    Run run = Run.of("figures", "--store", other.toString());
    assertEquals(1, run.status());
    assertTrue(run.err().contains("is not a store"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertEquals("Dear all", Files.readString(other.resolve("letter.txt")));
  }

  @Test
  void aStoreThatIsMissingIsNotMade() {
    Path missing = folder.resolve("missing");
    Run run = Run.of("query", "figures", "--store", missing.toString());
    assertEquals(1, run.status());
    assertTrue(run.err().contains("ingest something into it first"), run.err());
    assertFalse(Files.exists(missing));
  }

  private static String line(Run run, String start) {
    return run.out().lines().filter(line -> line.startsWith(start)).findFirst().orElse("");
  }

  private static Run onStore(String... args) {
    return on(Terminal.NONE, args);
  }

  private static Run on(Terminal terminal, String... args) {
    List<String> line = new ArrayList<>(Arrays.asList(args));
    line.addAll(List.of("--store", folder.resolve("store").toString()));
    return Run.on(terminal, "", line.toArray(String[]::new));
  }
}
