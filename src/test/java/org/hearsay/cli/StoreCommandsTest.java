package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that care for a store, and what each asks of one. */
class StoreCommandsTest {

  @AutoClose private static final CommandsOnSeeds seeds = CommandsOnSeeds.open();

  @Test
  void whatIsStoredConforms() {
    Run run = seeds.run("validate");
    assertEquals(0, run.status(), run.out());
  }

  @Test
  void formatsAreNamedAlikeByAllCommands() {
    assertTrue(
        Run.of("export", "--help")
            .out()
            .contains("turtle, trig, nquads, jsonld. Default: nquads."));
    assertTrue(seeds.run("export", "--format", "turtle").out().startsWith("PREFIX"));
  }

  @Test
  void whereNobodyCanListenIsSaidWithWhatToDo() {
    Run nowhere = seeds.run("serve", "--host", "");
    assertEquals(2, nowhere.status());
    assertTrue(nowhere.err().contains("--host must be a name or an address"), nowhere.err());
    Run elsewhere = seeds.run("serve", "--host", "192.0.2.1", "--port", "0");
    assertEquals(1, elsewhere.status());
    assertTrue(elsewhere.err().contains("is it no address of this machine?"), elsewhere.err());
  }

  @Test
  void allQuadsAreExported() {
    Run run = seeds.run("export");
    assertTrue(run.out().lines().allMatch(line -> line.endsWith(" .")));
    assertTrue(run.out().lines().count() > 100);
  }

  @Test
  void aBackupIsLoadedByJenaAndIsAStoreAgain(@TempDir Path again) {
    String backup = seeds.run("backup").out().strip();
    DatasetGraph loaded = DatabaseMgr.connectDatasetGraph(again.toString());
    Txn.executeWrite(loaded, () -> RDFDataMgr.read(loaded, backup));
    TDBInternal.expel(loaded);
    Run query = Run.of("query", "figures", "--format", "csv", "--store", again.toString());
    assertEquals(seeds.run("query", "figures", "--format", "csv").out(), query.out());
  }

  @Test
  void aFolderThatIsNoStoreIsRefusedAndLeftAlone(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("letter.txt"), "Dear all");
    Run run = Run.of("figures", "--store", other.toString());
    assertEquals(1, run.status());
    assertTrue(run.err().contains("is not a store"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertEquals("Dear all", Files.readString(other.resolve("letter.txt")));
  }

  @Test
  void aStoreThatIsMissingIsNotMade(@TempDir Path folder) {
    Path missing = folder.resolve("missing");
    Run run = Run.of("query", "figures", "--store", missing.toString());
    assertEquals(1, run.status());
    assertTrue(run.err().contains("ingest something into it first"), run.err());
    assertFalse(Files.exists(missing));
  }
}
