package org.hearsay.web.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folders of indexes beside a store's data. A finished one bears the name of the version of the
 * store it was made of, so that one that is stale, or was cut off in its making, is never used.
 */
record IndexFolders(Path store) {

  private static final String FINISHED = "search-";

  /** Raised when what an index holds changes, so that none of before is read as if it held that. */
  private static final String FORM = "2-";

  private static final String UNFINISHED = "search.new";

  Path of(String version) {
    return store.resolve(FINISHED + FORM + version);
  }

  /** An empty folder in which to make an index. */
  Path begin() throws IOException {
    Path folder = store.resolve(UNFINISHED);
    remove(folder);
    return Files.createDirectory(folder);
  }

  /** Gives a finished index its name. */
  void finish(String version) throws IOException {
    Files.move(store.resolve(UNFINISHED), of(version), StandardCopyOption.ATOMIC_MOVE);
  }

  boolean has(String version) {
    return Files.exists(of(version));
  }

  /** Removes those of all other versions. */
  void removeAllBut(Set<String> versions) throws IOException {
    Set<Path> kept = versions.stream().map(this::of).collect(Collectors.toSet());
    List<Path> stale;
    try (Stream<Path> files = Files.list(store)) {
      stale =
          files
              .filter(file -> file.getFileName().toString().startsWith(FINISHED))
              .filter(file -> !kept.contains(file))
              .toList();
    }
    for (Path folder : stale) {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
