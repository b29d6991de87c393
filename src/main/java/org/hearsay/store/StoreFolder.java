package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Whether a folder is one that a store is in, or can be.
 *
 * @param path of the folder
 */
record StoreFolder(Path path) {

  static final String LOCK = "tdb.lock";

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

  /** Makes the folder if there is none, and an empty store in it. */
  void create() {
    if (Files.exists(path)) {
      requireStoreOrEmpty();
    }
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new StoreException(
          "cannot create the store " + path + " (" + e.getMessage() + "): name another folder", e);
    }
    if (generations().isEmpty()) {
      generations().makeNext(empty -> {});
    }
  }

  /** What is in it. */
  Generations generations() {
    return new Generations(path);
  }

  private void requireStoreOrEmpty() {
    if (!Files.isDirectory(path)) {
      throw new StoreException(path + " is a file, not a store: name a folder");
    }
    if (!Files.isReadable(path) || !Files.isWritable(path)) {
      throw new StoreException(
          "no permission to use the store " + path + ": let this user read and write it");
    }
    if (generations().isEmpty() && holdsOther()) {
      throw new StoreException(
          path + " is not a store and not empty; nothing in it was touched: name another folder");
    }
  }

  private boolean holdsOther() {
    try (Stream<Path> files = Files.list(path)) {
      return files.anyMatch(file -> !file.endsWith(LOCK) && !Generations.isUnfinished(file));
    } catch (IOException e) {
      throw new StoreException("cannot read the store " + path + ": " + e.getMessage(), e);
    }
  }
}
