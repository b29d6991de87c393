package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.cli.extraction.ExtractionJson;
import org.hearsay.cli.extraction.ExtractionPrinter;
import org.hearsay.cli.extraction.ExtractionRdf;
import org.hearsay.cli.extraction.ExtractionTable;
import org.hearsay.cli.terminal.Console;
import org.hearsay.rdf.RdfFormat;
import org.hearsay.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what texts claim, and stores nothing. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints who said what in texts, and stores nothing.")
final class ExtractCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private SourceOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.json;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return LongWork.run(console, "what was printed is not all", this::extract);
  }

  private int extract() {
    Sources sources = options.sources(console);
    ExtractionPrinter printer = printer();
    try (ReadingReport report = new ReadingReport(console, sources.count(options.places()))) {
      options.extraction().run(sources, options.places(), report.toldOf(printer::print));
      return report.status();
    }
  }

  private ExtractionPrinter printer() {
    return switch (format) {
      case json -> new ExtractionJson(console);
      case turtle -> rdf(RdfFormat.TURTLE);
      case trig -> rdf(RdfFormat.TRIG);
      case nquads -> rdf(RdfFormat.NQUADS);
      case jsonld -> rdf(RdfFormat.JSONLD);
      case table -> new ExtractionTable(console);
    };
  }

  private ExtractionPrinter rdf(RdfFormat format) {
    return new ExtractionRdf(console, format, Version.number());
  }

  /** What claims are printed as; named as the command line names it. */
  private enum Format {
    json,
    turtle,
    trig,
    nquads,
    jsonld,
    table
  }
}
