package org.hearsay.web.sparql.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryWatchTest {

  @ParameterizedTest
  @CsvSource({
    "-XX:+UseG1GC, G1 Old Gen",
    "-XX:+UseParallelGC, PS Old Gen",
    "-XX:+UseSerialGC, Tenured Gen"
  })
  void onlyWhatOutlivesCollectionsIsWatched(String collector, String pool) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                collector,
                "-cp",
                System.getProperty("java.class.path"),
                Watched.class.getName())
            .start();
    assertEquals(List.of(pool), process.inputReader().lines().toList());
  }

  /** Prints the names of the pools that are watched in this JVM. */
  static final class Watched {

    private Watched() {}

    public static void main(String[] args) {
      MemoryWatch.longLived().stream().map(MemoryPoolMXBean::getName).forEach(System.out::println);
    }
  }
}
