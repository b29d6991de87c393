package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTest {

  @TempDir Path folder;

  @Test
  void aMissingFolderIsMade() {
    Path deep = folder.resolve("a/b");
    ClaimStore.open(deep).close();
    assertTrue(Files.isDirectory(deep));
  }

  @Test
  void aFolderOfOtherThingsIsRefusedAndNotTouched() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear");
    assertMessage("not a store", () -> ClaimStore.open(folder));
    assertMessage("not a store", () -> ClaimStore.openExisting(folder));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("letter.txt")), files.toList());
    }
  }

  @Test
  void aFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear");
    assertMessage("is a file", () -> ClaimStore.open(file));
    assertEquals("Dear", Files.readString(file));
  }

  @Test
  void aFolderBelowAFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear");
    assertMessage("cannot create", () -> ClaimStore.open(file.resolve("store")));
  }

  @Test
  void toReadAStoreThatIsNotThereMakesNone() {
    Path missing = folder.resolve("missing");
    assertMessage("no store at", () -> ClaimStore.openExisting(missing));
    assertFalse(Files.exists(missing));
    assertMessage("is empty", () -> ClaimStore.openExisting(folder));
  }

  @Test
  void whatACutOffCompactionLeftIsRemoved() throws IOException {
    var told =
        new ExtractionWriter(IriMinter.local(), "test")
            .write(Telling.of("d", "", "Ann Lee said it rained."));
    try (ClaimStore store = ClaimStore.open(folder)) {
      store.replace(List.of(told));
      store.compact();
    }
    Files.createDirectory(folder.resolve("Data-0001"));
    Files.writeString(folder.resolve("Data-0001/old.dat"), "old");
    Files.createDirectory(folder.resolve("Data-0003-tmp"));
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      assertEquals(List.of(Outcome.UNCHANGED), store.replace(List.of(told)));
    }
    assertFalse(Files.exists(folder.resolve("Data-0001")));
    assertFalse(Files.exists(folder.resolve("Data-0003-tmp")));
  }

  @Test
  void aStoreThatWasCutOffWhileItWasMadeIsMadeAnew() throws IOException {
    Path unfinished = Files.createDirectories(folder.resolve(".unfinished/Data-0001"));
    Files.writeString(unfinished.resolve("GSPO.bpt"), "");
    ClaimStore.open(folder).close();
    ClaimStore.openExisting(folder).close();
    assertFalse(Files.exists(folder.resolve(".unfinished")));
  }

  private static void assertMessage(String part, Runnable opening) {
    StoreException refusal = assertThrows(StoreException.class, opening::run);
    assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
  }
}
