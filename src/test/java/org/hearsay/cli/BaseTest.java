package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.store.ClaimStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The base under which the things of a store are named. */
class BaseTest {

  private static final String BASE = "https://claims.example.org/";

  @Test
  void aStoreHasOneBaseAndKeepsIt(@TempDir Path folder) throws IOException {
    Path text =
        Files.writeString(folder.resolve("a.txt"), "Ann Lee said that 20 boats are moored.");
    String store = folder.resolve("store").toString();
    Run first = Run.of("ingest", text.toString(), "--store", store, "--base", BASE);
    assertEquals(0, first.status(), first.err());
    String quads = Run.of("export", "--store", store, "--format", "nquads").out();
    assertTrue(quads.contains("<" + BASE + "id/claim/"), quads);
    assertFalse(quads.contains("localhost"), quads);
    assertEquals(0, Run.of("ingest", text.toString(), "--store", store).status());
    Run other = Run.of("ingest", text.toString(), "--store", store, "--base", "https://b.example/");
    assertEquals(1, other.status());
    assertTrue(other.err().contains(BASE), other.err());
    try (ClaimStore claims = ClaimStore.openExisting(Path.of(store))) {
      assertEquals(URI.create(BASE), ServingOptions.base(claims));
    }
  }

  @Test
  void whatIsNoBaseIsRefused(@TempDir Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Nothing.");
    String store = folder.resolve("store").toString();
    Run run = Run.of("ingest", text.toString(), "--store", store, "--base", "ftp://x/");
    assertEquals(2, run.status(), run.err());
  }
}
