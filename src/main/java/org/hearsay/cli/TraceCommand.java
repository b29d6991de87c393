package org.hearsay.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.cli.report.AuditText;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Count;
import org.hearsay.query.QueryLibrary;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Term;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.RdfFormat;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.TraceReport;
import org.hearsay.web.api.TraceJson;
import org.hearsay.web.linked.Whole;
import org.hearsay.web.view.Audit;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the audit of a claim: whose word it is, and the characters that show it. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    description =
        "Prints the audit of a claim: from who published it down to whose word it rests on, the"
            + " characters of its evidence, and the rule that found it.")
final class TraceCommand implements Callable<Integer> {

  private static final int MOST_AUDITS = 3;

  /** Claims that are named and not audited, if there are more. */
  private static final int MOST_NAMED = 10;

  private final Console console;

  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "CLAIM|TEXT",
      description = "The IRI of a claim, the last part of it, or words that the claim holds.")
  private String wanted;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private AuditFormat format = AuditFormat.text;

  TraceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ClaimStore claims = store.open()) {
      trace(console, claims, wanted, format);
    }
    return 0;
  }

  /** Prints the audits of the claims that are meant. */
  static void trace(Console console, ClaimStore claims, String wanted, AuditFormat format) {
    List<String> found = find(claims, wanted);
    if (found.isEmpty()) {
      throw new CommandFailed(
          "no claim holds “" + wanted + "”; hearsay query provenance lists all claims");
    }
    int shown = Math.min(found.size(), format == AuditFormat.html ? 1 : MOST_AUDITS);
    for (String iri : found.subList(0, shown)) {
      print(console, claims, iri, format);
    }
    if (shown < found.size()) {
      console.say(
          Count.of(found.size() - shown, "more claim")
              + " like that; give more of the words, or one of these:");
      found.subList(shown, Math.min(found.size(), shown + MOST_NAMED)).forEach(console::say);
    }
  }

  private static void print(Console console, ClaimStore claims, String iri, AuditFormat format) {
    if (format == AuditFormat.html) {
      TraceReport.html(claims, ServingOptions.base(claims), iri).ifPresent(console::print);
      return;
    }
    claims.read(
        dataset -> {
          switch (format) {
            case json -> console.print(TraceJson.line(new Audit(iri, new StoreReader(dataset))));
            case jsonld -> RdfFormat.JSONLD.write(Whole.of(iri, dataset), console.out());
            default -> new AuditText(console, new Audit(iri, new StoreReader(dataset))).print();
          }
          return iri;
        });
  }

  /** The IRIs of the claims meant, in reading order. */
  private static List<String> find(ClaimStore claims, String wanted) {
    String base = claims.base().orElse(IriMinter.DEFAULT_BASE);
    List<String> exact =
        claims.read(
            dataset -> {
              StoreReader reader = new StoreReader(dataset);
              return List.of(wanted, base + "claim/" + wanted).stream()
                  .filter(iri -> isIri(iri) && reader.claim(iri).isPresent())
                  .toList();
            });
    return exact.isEmpty() ? holding(claims, wanted) : exact;
  }

  private static boolean isIri(String text) {
    return text.startsWith("http")
        && text.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0);
  }

  /** A claim that cites another one of those found is left to that one's chain. */
  private static List<String> holding(ClaimStore claims, String words) {
    Answer answer =
        CannedAnswer.of(claims, QueryLibrary.bundled().get("provenance"), Map.of("text", words));
    int column = answer.columns().indexOf("claim");
    Set<String> found =
        answer.rows().stream()
            .flatMap(row -> row.get(column).map(Term::text).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> citing =
        claims.read(
            dataset -> {
              StoreReader reader = new StoreReader(dataset);
              return found.stream()
                  .flatMap(iri -> reader.claim(iri).flatMap(ClaimView::citedBy).stream())
                  .collect(Collectors.toSet());
            });
    return found.stream().filter(iri -> !citing.contains(iri)).toList();
  }
}
