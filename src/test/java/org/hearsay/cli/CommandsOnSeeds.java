package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.atlas.io.IOX;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.SeededStore;

/** Commands on a store that holds what the seed articles say, for as long as this is open. */
record CommandsOnSeeds(Path folder) implements AutoCloseable {

  static CommandsOnSeeds open() {
    Path folder = newFolder();
    try (ClaimStore store = ClaimStore.open(folder)) {
      SeededStore.fill(store);
    }
    return new CommandsOnSeeds(folder);
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("hearsay-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Run run(String... args) {
    return run(Terminal.NONE, args);
  }

  Run run(Terminal terminal, String... args) {
    List<String> line = new ArrayList<>(Arrays.asList(args));
    line.addAll(List.of("--store", folder.toString()));
    return Run.on(terminal, "", line.toArray(String[]::new));
  }

  @Override
  public void close() {
    IOX.deleteAll(folder);
  }
}
