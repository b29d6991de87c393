package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Console;
import org.hearsay.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Frees what a store no longer needs. */
@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    description = "Rewrites the store without what was replaced, and frees the room.")
final class CompactCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store;

  CompactCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return LongWork.run(console, "the store holds what it held", this::compact);
  }

  private int compact() {
    try (ClaimStore claims = store.open()) {
      claims.compact();
    }
    console.say("compacted " + store.folder());
    return 0;
  }
}
