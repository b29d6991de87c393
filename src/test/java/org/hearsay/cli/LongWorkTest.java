package org.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.hearsay.store.ClaimStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that its user stops. */
class LongWorkTest {

  @Test
  void whoStopsItIsToldWhatHasComeOfItAndTheStoreOpens(@TempDir Path folder)
      throws IOException, InterruptedException {
    Process ingest = ingesting(folder);
    try (OutputStream in = ingest.getOutputStream();
        BufferedReader err = ingest.errorReader(UTF_8)) {
      in.write("{}\n".getBytes(UTF_8));
      in.flush();
      assertTrue(err.readLine().contains("line 1: it has no \"id\""));
      ingest.toHandle().destroy();
      assertEquals(
          "hearsay: stopped before the end; the texts that were reported are stored, and the same"
              + " command reads the others",
          err.readLine());
      assertNotEquals(0, ingest.waitFor());
    }
    ClaimStore.openExisting(folder).close();
  }

  private static Process ingesting(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "ingest",
            "--store",
            folder.toString(),
            "--lines",
            "-")
        .start();
  }
}
