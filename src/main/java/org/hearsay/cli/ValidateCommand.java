package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Count;
import org.hearsay.cli.terminal.Printable;
import org.hearsay.store.ClaimStore;
import org.hearsay.store.Validation;
import org.hearsay.store.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a store against the shapes of the ontology. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description =
        "Checks whether all that the store holds conforms to the shapes of the ontology. Prints"
            + " each violation; the exit status is 1 if there are any.")
final class ValidateCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ClaimStore claims = store.open()) {
      Validation validation = Validation.of(claims);
      for (Violation violation : validation.violations()) {
        console.print(Printable.of(violation.line()));
      }
      console.say(
          validation.conforms()
              ? "all of " + store.folder() + " conforms"
              : Count.of(validation.violations().size(), "violation") + " in " + store.folder());
      return validation.conforms() ? 0 : 1;
    }
  }
}
