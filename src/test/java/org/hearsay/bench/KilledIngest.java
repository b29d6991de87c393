package org.hearsay.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.hearsay.cli.Main;

/**
 * An ingest that is killed at random moments, and what the store holds after each. The same ingest
 * left alone is the measure.
 */
public final class KilledIngest {

  private final Path folder;
  private final Function<Path, KillableIngest> ingest;
  private final Random random;
  private final Duration longest;
  private final StoredQuads wanted;
  private int rounds;
  private int landed;

  /**
   * Runs the ingest once to its end.
   *
   * @param folder where stores may be made
   * @param ingest the ingest into a store
   */
  private KilledIngest(Path folder, Function<Path, KillableIngest> ingest, long seed) {
    this.folder = folder;
    this.ingest = ingest;
    this.random = new Random(seed);
    Path whole = folder.resolve("whole");
    this.longest = ingest.apply(whole).whole();
    this.wanted = StoredQuads.of(whole);
  }

  /** An ingest of invented articles. */
  public static KilledIngest invented(Path folder, long seed) {
    return new KilledIngest(
        folder, store -> run(folder, store, InventedIngest.class, store.toString()), seed);
  }

  /** {@code hearsay ingest} of some texts. */
  static KilledIngest commands(Path folder, String texts, long seed) {
    return new KilledIngest(
        folder,
        store -> run(folder, store, Main.class, "ingest", "--store", store.toString(), texts),
        seed);
  }

  /** Texts that are sent to {@code hearsay serve}, from a file of JSON Lines. */
  static KilledIngest deliveries(Path folder, String texts, long seed) {
    return new KilledIngest(folder, store -> new KilledDeliveries(store, Path.of(texts)), seed);
  }

  private static KilledRun run(Path folder, Path store, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>(List.of(main.getName()));
    command.addAll(List.of(arguments));
    return new KilledRun(command, folder.resolve("out"), store);
  }

  /** Kills once while it ingests into a new store, and gives all that is wrong then. */
  public List<String> ingest() {
    Path store = folder.resolve("killed-" + ++rounds);
    KillableIngest run = ingest.apply(store);
    run.killedAfter(moment(longest));
    List<String> wrong = wrongWith(StoredQuads.of(store).articles(), run.reported());
    run.whole();
    if (!StoredQuads.of(store).equals(wanted)) {
      wrong.add("ingested again, it differs from a store that was never killed");
    }
    Folders.remove(store);
    return wrong;
  }

  /** Kills once while the whole store is compacted, and gives all that is wrong then. */
  public List<String> compact() {
    Path store = folder.resolve("whole");
    run(folder, store, Main.class, "compact", "--store", store.toString())
        .killedAfter(moment(Duration.ofSeconds(2)));
    List<String> wrong = new ArrayList<>();
    if (!StoredQuads.of(store).equals(wanted)) {
      wrong.add("compaction changed the store");
    }
    String[] left = store.toFile().list((in, name) -> name.startsWith("Data-"));
    if (left == null || left.length != 1) {
      wrong.add("compaction left " + List.of(left == null ? new String[0] : left));
    }
    return wrong;
  }

  /** How many of the killed ingests had some articles, but not all, on disk. */
  public int killedMidway() {
    return landed;
  }

  private List<String> wrongWith(Map<String, Set<Triple>> stored, Set<String> reported) {
    Map<String, Set<Triple>> whole = wanted.articles();
    landed += !stored.isEmpty() && stored.size() < whole.size() ? 1 : 0;
    List<String> wrong = new ArrayList<>();
    stored.forEach(
        (id, triples) -> {
          if (!triples.equals(whole.get(id))) {
            wrong.add(id + " is not whole");
          }
        });
    reported.stream()
        .filter(id -> !stored.containsKey(id))
        .forEach(id -> wrong.add(id + " was reported and is missing"));
    return wrong;
  }

  /** Late ones are as likely as early ones are rare: texts are read first, and then stored. */
  private Duration moment(Duration most) {
    double before = random.nextDouble();
    return Duration.ofNanos((long) ((1 - before * before) * most.toNanos()));
  }
}
