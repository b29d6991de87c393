package org.hearsay.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.CompareFigures;
import org.hearsay.ExtractClaims;
import org.hearsay.Ingest;
import org.hearsay.claim.Extraction;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Count;
import org.hearsay.cli.terminal.Printable;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.source.Reading;
import org.hearsay.source.Sources;
import org.hearsay.store.ClaimStore;
import org.hearsay.store.Outcome;

/** Loads texts into a store and tells of each, then compares the figures of all. */
final class Loading {

  private final Console console;
  private final ClaimStore store;
  private final IriMinter minter;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private int claims;

  Loading(Console console, ClaimStore store, IriMinter minter) {
    this.console = console;
    this.store = store;
    this.minter = minter;
  }

  int run(SourceOptions options, Path folder) {
    return run(options.sources(console), options.places(), options.extraction(), folder);
  }

  /** Loads, and gives the exit status. */
  int run(Sources sources, List<String> places, ExtractClaims extraction, Path folder) {
    return LongWork.run(
        console,
        "the texts that were reported are stored, and the same command reads the others",
        () -> load(sources, places, extraction, folder));
  }

  private int load(Sources sources, List<String> places, ExtractClaims extraction, Path folder) {
    int refused;
    try (ReadingReport report = new ReadingReport(console, sources.count(places))) {
      new Ingest(extraction, new ExtractionWriter(minter, Version.number()), store)
          .run(sources, places, listener(report));
      new CompareFigures(store, minter).changed();
      refused = report.refused();
    }
    console.say(summary(refused, folder));
    return refused == 0 ? 0 : 1;
  }

  private Ingest.Listener listener(ReadingReport report) {
    return new Ingest.Listener() {
      @Override
      public void loaded(Extraction extraction, Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
        claims += extraction.attributions().size();
        report.printed(line(extraction, outcome));
      }

      @Override
      public void refused(Reading.Refused refused) {
        report.refuse(refused);
      }

      @Override
      public void remarked(String document, String remark) {
        report.remark(document, remark);
      }
    };
  }

  private static String line(Extraction extraction, Outcome outcome) {
    return "%-9s  %s  %s, %s"
        .formatted(
            inWords(outcome),
            Printable.of(extraction.document().id()),
            Count.of(extraction.attributions().size(), "claim"),
            Count.of(extraction.figures().size(), "figure"));
  }

  private String summary(int refused, Path folder) {
    StringBuilder summary = new StringBuilder();
    int loaded = counts.values().stream().mapToInt(Integer::intValue).sum();
    summary.append(Count.of(loaded, "text")).append(" loaded");
    String each =
        String.join(
            ", ",
            counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + inWords(entry.getKey()))
                .toList());
    summary.append(each.isEmpty() ? "" : " (" + each + ")");
    summary.append(", ").append(Count.of(claims, "claim"));
    summary.append(refused == 0 ? "" : ", " + refused + " refused");
    return summary.append("; store: ").append(folder).toString();
  }

  private static String inWords(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
