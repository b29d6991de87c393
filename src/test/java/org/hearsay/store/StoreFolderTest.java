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
  void aLockThatCannotBeTakenIsTold() throws IOException {
    ClaimStore.open(folder).close();
    Path lock = folder.resolve(StoreFolder.LOCK);
    Files.deleteIfExists(lock);
    Files.createDirectory(lock);
    assertMessage("cannot open the store " + folder, () -> ClaimStore.open(folder));
  }

  private static void assertMessage(String part, Runnable opening) {
    StoreException refusal = assertThrows(StoreException.class, opening::run);
    assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
  }
}
