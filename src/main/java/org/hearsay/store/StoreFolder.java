package org.hearsay.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of a store: in it the data of one or, while it is being compacted, two generations.
 *
 * @param path of the folder
 */
record StoreFolder(Path path) {

  private static final Pattern GENERATION = Pattern.compile("Data-\\d{4,9}");
  private static final String FIRST = "Data-0001";
  private static final String UNFINISHED = ".unfinished";
  private static final String LOCK = "tdb.lock";
  private static final String INDEX_STATE = "GSPO.bpt";

  /** Requires a store to be there. */
  void requireStore() {
    if (!Files.exists(path)) {
      throw new StoreException("no store at " + path + ": ingest something into it first");
    }
    requireStoreOrEmpty();
    if (generations().isEmpty()) {
      throw new StoreException("the store " + path + " is empty: ingest something into it first");
    }
  }

  /**
   * Makes the folder if there is none, and an empty store in it. TDB2 makes one file after the
   * other and cannot open a store that lacks some, so it does so aside, and the store gets its name
   * when all are there.
   */
  void create() {
    if (Files.exists(path)) {
      requireStoreOrEmpty();
    }
    try {
      Files.createDirectories(path);
      if (generations().isEmpty()) {
        removeUnfinished();
        Path unfinished = Files.createDirectory(path.resolve(UNFINISHED));
        Connection.to(unfinished).close();
        Files.move(unfinished.resolve(FIRST), path.resolve(FIRST), ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new StoreException(
          "cannot create the store " + path + " (" + e.getMessage() + "): name another folder", e);
    }
  }

  /** Removes the generations that a compaction had replaced, and what else was cut off. */
  void removeStale() {
    removeUnfinished();
    List<Path> generations = generations();
    for (Path stale : generations.subList(0, Math.max(0, generations.size() - 1))) {
      removeTree(stale);
    }
  }

  /**
   * Names what the store holds just now: it changes with every commit. The state of an index of
   * quads is a few bytes in which TDB2 keeps the root of a tree that no commit writes in place.
   */
  String version() {
    List<Path> generations = generations();
    Path generation = generations.get(generations.size() - 1);
    try {
      byte[] state = Files.readAllBytes(generation.resolve(INDEX_STATE));
      return generation.getFileName() + "-" + HexFormat.of().formatHex(state);
    } catch (IOException e) {
      throw new StoreException("cannot read the store " + path + ": " + e.getMessage(), e);
    }
  }

  private void requireStoreOrEmpty() {
    if (!Files.isDirectory(path)) {
      throw new StoreException(path + " is a file, not a store: name a folder");
    }
    if (!Files.isReadable(path) || !Files.isWritable(path)) {
      throw new StoreException("no permission to use the store " + path);
    }
    boolean foreign =
        generations().isEmpty()
            && list().stream().anyMatch(file -> !file.endsWith(LOCK) && !file.endsWith(UNFINISHED));
    if (foreign) {
      throw new StoreException(
          path + " is not a store and not empty; nothing in it was touched: name another folder");
    }
  }

  /** Oldest first. */
  private List<Path> generations() {
    return list().stream()
        .filter(file -> GENERATION.matcher(file.getFileName().toString()).matches())
        .sorted(
            Comparator.comparing(
                file -> Integer.parseInt(file.getFileName().toString().substring(5))))
        .toList();
  }

  private List<Path> list() {
    try (Stream<Path> files = Files.list(path)) {
      return files.toList();
    } catch (IOException e) {
      throw new StoreException("cannot read the store " + path + ": " + e.getMessage(), e);
    }
  }

  private void removeUnfinished() {
    Path unfinished = path.resolve(UNFINISHED);
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
