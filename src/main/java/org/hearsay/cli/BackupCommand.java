package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Console;
import org.hearsay.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a copy of a store. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description =
        "Writes a compressed copy of the store beside its data, and prints its name. The copy is"
            + " N-Quads: Jena's tdb2.tdbloader makes a store of it again.")
final class BackupCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store;

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return LongWork.run(console, "the file that was begun is no backup", this::backUp);
  }

  private int backUp() {
    try (ClaimStore claims = store.open()) {
      console.print(claims.backup().toString());
    }
    return 0;
  }
}
