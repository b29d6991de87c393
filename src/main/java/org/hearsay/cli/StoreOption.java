package org.hearsay.cli;

import java.nio.file.Path;
import org.hearsay.store.ClaimStore;
import picocli.CommandLine.Option;

/** Which store is meant. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store. Default: ./${DEFAULT-VALUE}.")
  private Path folder = Path.of("hearsay-data");

  Path folder() {
    return folder;
  }

  /** Opens the store, which must be there. */
  ClaimStore open() {
    return ClaimStore.openExisting(folder);
  }

  /** Opens the store, made anew if it is missing. */
  ClaimStore create() {
    return ClaimStore.open(folder);
  }
}
