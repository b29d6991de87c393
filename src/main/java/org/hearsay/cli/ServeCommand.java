package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Console;
import org.hearsay.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a store until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves the store to this machine: SPARQL at /sparql, linked data at /id/…, and pages to"
            + " read.")
final class ServeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store;

  @Mixin private ServingOptions serving;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ClaimStore claims = store.open()) {
      serving.serve(console, claims);
    }
    return 0;
  }
}
