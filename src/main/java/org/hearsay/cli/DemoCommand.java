package org.hearsay.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.ExtractClaims;
import org.hearsay.cli.terminal.Console;
import org.hearsay.source.ReadingOptions;
import org.hearsay.source.Sources;
import org.hearsay.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the case that Hearsay was made for. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Reads the two articles that come with Hearsay, prints the figures they give and the audit"
            + " of one claim, and serves them.")
final class DemoCommand implements Callable<Integer> {

  private static final String AUDITED = "more than 20";

  private final Console console;

  @Mixin private StoreOption store;
  @Mixin private NamingOption naming;
  @Mixin private ServingOptions serving;

  @Option(names = "--no-serve", description = "Only print.")
  private boolean noServe;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ClaimStore claims = store.create()) {
      Sources sources = new Sources(ReadingOptions.DEFAULT, InputStream.nullInputStream());
      int processors = Runtime.getRuntime().availableProcessors();
      int status =
          new Loading(console, claims, naming.minter(claims))
              .run(
                  sources,
                  List.of(seeds().toString()),
                  new ExtractClaims(processors),
                  store.folder());
      console.print("");
      new FiguresCommand(console).print(claims);
      TraceCommand.trace(console, claims, AUDITED, AuditFormat.text);
      if (!noServe) {
        serving.serve(console, claims);
      }
      return status;
    }
  }

  /** The launcher tells where the project is. */
  private static Path seeds() {
    Path seeds = Path.of(System.getProperty("hearsay.home", "."), "seeds");
    if (!Files.isDirectory(seeds)) {
      throw new CommandFailed("there is no folder " + seeds + "; run the launcher of the project");
    }
    return seeds;
  }
}
