package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.CompareFigures;
import org.hearsay.SeedExtractions;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;

/** Commands on a store that holds what the seed articles say. */
record CommandsOnSeeds(Path folder) {

  static CommandsOnSeeds in(Path folder) {
    try (ClaimStore store = ClaimStore.open(folder)) {
      ExtractionWriter writer = new ExtractionWriter(IriMinter.local(), "test");
      store.replace(SeedExtractions.all().stream().map(writer::write).toList());
      new CompareFigures(store, IriMinter.local()).changed();
    }
    return new CommandsOnSeeds(folder);
  }

  Run run(String... args) {
    return run(Terminal.NONE, args);
  }

  Run run(Terminal terminal, String... args) {
    List<String> line = new ArrayList<>(Arrays.asList(args));
    line.addAll(List.of("--store", folder.toString()));
    return Run.on(terminal, "", line.toArray(String[]::new));
  }
}
