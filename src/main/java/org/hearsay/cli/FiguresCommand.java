package org.hearsay.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.query.Answer;
import org.hearsay.query.QueryLibrary;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.Term;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the figures of each population side by side, and whether they agree. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description =
        "Prints figures that count the same people or things side by side: who states them, how, on"
            + " whose data; and for each pair whether it can be compared and agrees, with the"
            + " reasons.")
final class FiguresCommand implements Callable<Integer> {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final Console console;

  @Mixin private StoreOption store;

  @Option(
      names = "--about",
      paramLabel = "TEXT",
      description = "Only what counts those whose description holds the words.")
  private String about;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Only what had been claimed by a day, such as 2031-05-01. A figure counts as claimed when"
              + " it was stated or else published; where neither is known it is left out.")
  private LocalDate asOf;

  FiguresCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ClaimStore claims = store.open()) {
      print(claims);
    }
    return 0;
  }

  /** Prints those of a store that is open. */
  void print(ClaimStore claims) {
    Predicate<FigureView> claimed = claimedBy(claims);
    claims.read(
        dataset -> {
          print(new StoreReader(dataset), claimed);
          return claimed;
        });
  }

  private void print(StoreReader reader, Predicate<FigureView> claimed) {
    int alone = 0;
    int compared = 0;
    FigureReport report = new FigureReport(console, reader);
    for (Labeled population : reader.populations()) {
      if (isAbout(population)) {
        List<FigureView> figures =
            reader.figuresOf(population.iri()).stream().filter(claimed).toList();
        if (figures.size() > 1 || (about != null && !figures.isEmpty())) {
          report.print(population.label(), figures);
          compared++;
        } else {
          alone += figures.size();
        }
      }
    }
    tellOfTheRest(alone, compared);
  }

  private void tellOfTheRest(int alone, int compared) {
    if (compared == 0 && alone == 0) {
      console.say("there are no such figures");
    } else if (alone > 0) {
      console.say(
          Count.of(alone, "figure") + " with no other to compare: see hearsay query figures");
    }
  }

  private boolean isAbout(Labeled population) {
    return about == null
        || population.label().toLowerCase(Locale.ROOT).contains(about.toLowerCase(Locale.ROOT));
  }

  private Predicate<FigureView> claimedBy(ClaimStore claims) {
    if (asOf == null) {
      return figure -> true;
    }
    Answer answer =
        new QueryRunner(claims.dataset(), LIMIT)
            .run(QueryLibrary.bundled().get("figures-as-of"), Map.of("asOf", asOf.toString()));
    int column = answer.columns().indexOf("figure");
    Set<String> figures =
        answer.rows().stream()
            .flatMap(row -> row.get(column).map(Term::text).stream())
            .collect(Collectors.toSet());
    return figure -> figures.contains(figure.iri());
  }
}
