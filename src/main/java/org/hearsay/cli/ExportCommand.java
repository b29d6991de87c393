package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Console;
import org.hearsay.rdf.RdfFormat;
import org.hearsay.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes out all that a store holds. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes all that the store holds to standard output. In nquads it is written as it is read;"
            + " for the other formats all of it is held in memory first. In turtle nothing tells"
            + " which article a statement is from.")
final class ExportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private RdfFormat format = RdfFormat.NQUADS;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return LongWork.run(console, "what was printed is not all", this::export);
  }

  private int export() {
    try (ClaimStore claims = store.open()) {
      claims.read(
          dataset -> {
            format.write(dataset, console.out());
            return format;
          });
    }
    return 0;
  }
}
