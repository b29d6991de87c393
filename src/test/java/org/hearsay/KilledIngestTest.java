package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.bench.KilledIngest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of the kills that {@link org.hearsay.bench.KillBenchmark} does by the hundred. */
class KilledIngestTest {

  @TempDir Path folder;

  @Test
  void whatWasReportedIsThereWholeAndIngestingAgainMendsTheRest() {
    KilledIngest killed = KilledIngest.invented(folder, 5);
    assertEquals(List.of(), killed.ingest());
    assertEquals(List.of(), killed.ingest());
    assertEquals(List.of(), killed.compact());
  }
}
