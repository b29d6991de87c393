package org.hearsay.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.cli.report.FigureReport;
import org.hearsay.cli.report.FigureSeries;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Count;
import org.hearsay.query.QueryLibrary;
import org.hearsay.query.answer.Answer;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Prints the figures of each population side by side, and whether they agree. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description =
        "Prints figures that count the same people or things side by side: who states them, how, on"
            + " whose data; for each pair whether it can be compared and agrees, with the reasons;"
            + " and, where their times are known, how they lie on one axis and what adds up.")
final class FiguresCommand implements Callable<Integer> {

  private static final int MOST_STATUSES = 20;

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
      converter = DayConverter.class,
      description =
          "Only what had been claimed by a day, such as 2031-05-01. A figure counts as claimed when"
              + " it was stated or published, whichever is earlier; where neither is known it is"
              + " left out.")
  private LocalDate asOf;

  @Option(
      names = "--speaker",
      paramLabel = "TEXT",
      description = "Only what those state, or cite, whose name holds the words.")
  private String speaker;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Only of those of whom this is said, such as held, missing or returned.")
  private String status;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}. All but the table hold one row a"
              + " figure, in the order of time, with the sum that it closes.")
  private AnswerFormat format = AnswerFormat.table;

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
    Answer series = CannedAnswer.of(claims, QueryLibrary.bundled().get("series"), arguments());
    if (format != AnswerFormat.table) {
      format.print(series, console);
      return;
    }
    claims.read(
        dataset -> {
          print(new StoreReader(dataset), new FigureSeries(series));
          return series;
        });
  }

  private Map<String, String> arguments() {
    Map<String, String> arguments = new TreeMap<>();
    Optional.ofNullable(about).ifPresent(words -> arguments.put("about", words));
    Optional.ofNullable(asOf).ifPresent(day -> arguments.put("asOf", day.toString()));
    Optional.ofNullable(speaker).ifPresent(name -> arguments.put("speaker", name));
    Optional.ofNullable(status).ifPresent(code -> arguments.put("status", code));
    return arguments;
  }

  private void print(StoreReader reader, FigureSeries series) {
    int alone = 0;
    int compared = 0;
    FigureReport report = new FigureReport(console, reader);
    for (Labeled population : reader.populations()) {
      List<FigureView> figures =
          reader.figuresOf(population.iri()).stream().filter(series::holds).toList();
      if (figures.size() > 1 || (isChosen() && !figures.isEmpty())) {
        report.print(population.label(), figures, series);
        compared++;
      } else {
        alone += figures.size();
      }
    }
    tellOfTheRest(alone, compared);
    if (compared + alone == 0 && status != null) {
      List<String> most = reader.statuses().stream().limit(MOST_STATUSES).toList();
      console.say("the most common statuses here: " + String.join(", ", most));
    }
  }

  /** Who asks for some figures would see them, though there be nothing to compare them with. */
  private boolean isChosen() {
    return about != null || speaker != null || status != null;
  }

  private void tellOfTheRest(int alone, int compared) {
    if (compared == 0 && alone == 0) {
      console.say(
          "there are no such figures"
              + (asOf == null ? "" : "; those of which no date is known are left out by --as-of")
              + "; hearsay query figures lists all");
    } else if (alone > 0) {
      console.say(
          Count.of(alone, "figure") + " with no other to compare: see hearsay query figures");
    }
  }

  /** Reads a day. */
  private static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String day) {
      try {
        return LocalDate.parse(day);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("“" + day + "” is no day of the form 2031-05-01");
      }
    }
  }
}
