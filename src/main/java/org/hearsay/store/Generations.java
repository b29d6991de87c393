package org.hearsay.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The data in the folder of a store: one generation or, where a compaction was cut off, two. The
 * newest is the store.
 *
 * @param folder in which each generation has a folder of its own
 */
record Generations(Path folder) {

  private static final Pattern NAME = Pattern.compile("Data-(\\d{4,9})");
  private static final String UNFINISHED = ".unfinished";
  private static final String INDEX_STATE = "GSPO.bpt";
  private static final String CONFIGURATION = "tdb.cfg";

  /**
   * The indexes that TDB2 is to keep of quads: those by which it looks things up in the union of
   * all graphs, and one by graph and subject. Left to itself it would keep two more, by property
   * and by value within one graph, which would be half as much work again for each write and serve
   * hardly any query. The configuration is part of a generation: one that was made with other
   * indexes keeps them until it is compacted.
   */
  private static final String INDEXES =
      "{ \"tdb.quad_indexes\": [ \"GSPO\", \"SPOG\", \"POSG\", \"OSPG\" ] }\n";

  boolean isEmpty() {
    return newest().isEmpty();
  }

  /** Whether a file or folder in it is what an unfinished generation left. */
  static boolean isUnfinished(Path file) {
    return file.endsWith(UNFINISHED);
  }

  /** Tells that a store, or what is made aside to be one, takes no more. */
  static StoreException unwritable(Path written, Throwable cause) {
    Path store = isUnfinished(written) ? written.getParent() : written;
    return new StoreException(
        "the store "
            + store
            + " cannot be written to: is its disk full? What was loaded before is kept;"
            + " make room, then do the same again",
        cause);
  }

  /**
   * Makes the next generation. TDB2 makes one file after the other and cannot open a store that
   * lacks some, so this is done aside, and the generation gets its name when it is whole.
   *
   * @param filling writes into the empty generation what it is to hold
   * @throws StoreException if the disk takes no more
   */
  void makeNext(Consumer<Connection> filling) {
    String name = "Data-%04d".formatted(newest().map(Generations::number).orElse(0) + 1);
    removeUnfinished();
    Path aside = folder.resolve(UNFINISHED);
    try {
      Path unnamed = Files.createDirectories(aside.resolve(name));
      Files.writeString(unnamed.resolve(CONFIGURATION), INDEXES);
      try (Connection connection = Connection.to(aside)) {
        filling.accept(connection);
      }
      Files.move(unnamed, folder.resolve(name), ATOMIC_MOVE);
    } catch (IOException e) {
      throw unwritable(folder, e);
    } finally {
      removeUnfinished();
    }
  }

  /** Removes all generations but the newest, and what else was cut off. */
  void removeStale() {
    removeUnfinished();
    List<Path> generations = all();
    for (Path stale : generations.subList(0, Math.max(0, generations.size() - 1))) {
      removeTree(stale);
    }
  }

  /**
   * Names what the store holds just now: it changes with every commit. The state of an index of
   * quads is a few bytes in which TDB2 keeps the root of a tree that no commit writes in place.
   */
  String version() {
    Path newest = newest().orElseThrow();
    try {
      byte[] state = Files.readAllBytes(newest.resolve(INDEX_STATE));
      return newest.getFileName() + "-" + HexFormat.of().formatHex(state);
    } catch (IOException e) {
      throw new StoreException("cannot read the store " + folder + ": " + e.getMessage(), e);
    }
  }

  Optional<Path> newest() {
    return all().stream().reduce((older, newer) -> newer);
  }

  /** Oldest first. */
  private List<Path> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted(Comparator.comparing(Generations::number))
          .toList();
    } catch (IOException e) {
      throw new StoreException("cannot read the store " + folder + ": " + e.getMessage(), e);
    }
  }

  private static int number(Path generation) {
    return Integer.parseInt(NAME.matcher(generation.getFileName().toString()).replaceFirst("$1"));
  }

  private void removeUnfinished() {
    Path unfinished = folder.resolve(UNFINISHED);
    if (Files.exists(unfinished)) {
      removeTree(unfinished);
    }
  }

  private static void removeTree(Path tree) {
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
