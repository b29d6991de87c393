package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Console;
import org.hearsay.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads texts into the store. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Reads texts into the store and compares the figures they state.",
      "Prints a line for each text once it is on disk. Reading a text again changes nothing; a text"
          + " that has changed supersedes what was read before."
    })
final class IngestCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private SourceOptions options;
  @Mixin private StoreOption store;
  @Mixin private NamingOption naming;

  IngestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ClaimStore claims = store.create()) {
      return new Loading(console, claims, naming.minter(claims)).run(options, store.folder());
    }
  }
}
