package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.store.StoreException;

/**
 * Kills ingests and compactions at random moments, and looks what the stores hold.
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.hearsay.bench.KillBenchmark 100 1
 * }</pre>
 */
public final class KillBenchmark {

  private KillBenchmark() {}

  /**
   * Takes how often to kill, the seed of the moments and, if it shall not ingest invented articles,
   * what to ingest: texts for {@code hearsay ingest} or, after "serve", a file of JSON Lines that
   * is sent to {@code hearsay serve}, a few texts at a time.
   */
  public static void main(String[] args) throws IOException {
    int kills = Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("hearsay-bench");
    try {
      KilledIngest killed = killed(folder, Long.parseLong(args[1]), args);
      repeat("ingest", kills, killed::ingest);
      System.out.println(killed.killedMidway() + " of these had loaded some of the articles");
      repeat("compact", Math.max(1, kills / 10), killed::compact);
    } finally {
      Folders.remove(folder);
    }
  }

  private static KilledIngest killed(Path folder, long seed, String... args) {
    if (args.length == 2) {
      return KilledIngest.invented(folder, seed);
    }
    return args[2].equals("serve")
        ? KilledIngest.deliveries(folder, args[3], seed)
        : KilledIngest.commands(folder, args[2], seed);
  }

  private static void repeat(String what, int times, Supplier<List<String>> round) {
    int wrong = 0;
    for (int i = 0; i < times; i++) {
      List<String> found = found(round);
      found.forEach(System.out::println);
      wrong += found.isEmpty() ? 0 : 1;
    }
    System.out.printf("%s killed %d times, wrong after %d of them%n", what, times, wrong);
  }

  private static List<String> found(Supplier<List<String>> round) {
    try {
      return round.get();
    } catch (StoreException broken) {
      return List.of(broken.getMessage());
    }
  }
}
