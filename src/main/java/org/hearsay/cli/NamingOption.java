package org.hearsay.cli;

import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Under which base things are named. A store has one. */
final class NamingOption {

  private static final String THINGS = "id/";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "The address at which the store is to be served, from which its things have their IRIs,"
              + " such as https://claims.example.org/. Default: that of the store, or"
              + " http://localhost:3030/.")
  private String base;

  /** Names things as the store does, or as it is told to where the store is empty. */
  IriMinter minter(ClaimStore store) {
    String named = store.base().orElse(IriMinter.DEFAULT_BASE);
    if (base == null) {
      return new IriMinter(named);
    }
    String wanted = base + THINGS;
    if (store.base().filter(things -> !things.equals(wanted)).isPresent()) {
      throw new CommandFailed(
          "the things of this store are named under "
              + named.substring(0, named.length() - THINGS.length())
              + ": leave --base out, or name another store");
    }
    try {
      return new IriMinter(wanted);
    } catch (IllegalArgumentException unfit) {
      throw new ParameterException(command.commandLine(), "--base: " + unfit.getMessage(), unfit);
    }
  }
}
