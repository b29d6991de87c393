package org.hearsay.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Count;
import org.hearsay.cli.terminal.Style;
import org.hearsay.cli.terminal.TextTable;
import org.hearsay.cli.terminal.TextTable.Cell;
import org.hearsay.web.view.ComparisonView;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.StoreReader;

/** Tells what each pair of some figures comes to, with all reasons. */
final class VerdictReport {

  private static final String CONFLICT = "conflict";

  /** More pairs than a person reads. */
  private static final int MOST_PAIRS = 60;

  private final Console console;
  private final List<Pair> pairs;

  VerdictReport(Console console, StoreReader store, List<FigureView> figures) {
    this.console = console;
    List<String> iris = figures.stream().map(FigureView::iri).toList();
    this.pairs =
        store.comparisonsAmong(figures).stream().map(c -> Pair.of(c, iris)).sorted().toList();
  }

  /** The answer in a line, where there is any pair: whether the figures agree. */
  Optional<String> summary() {
    Map<String, Long> counts =
        pairs.stream()
            .collect(
                Collectors.groupingBy(
                    pair -> lower(pair.comparison().verdict()),
                    TreeMap::new,
                    Collectors.counting()));
    Long conflicts = counts.remove(CONFLICT);
    StringJoiner summary = new StringJoiner(", ");
    summary.add((conflicts == null ? "none" : conflicts) + " in conflict");
    counts.forEach((verdict, count) -> summary.add(count + " " + verdict));
    return pairs.isEmpty()
        ? Optional.empty()
        : Optional.of("of " + Count.of(pairs.size(), "pair") + ", " + summary);
  }

  void print() {
    TextTable table = new TextTable("pair", "verdict", "because");
    for (Pair pair : pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))) {
      Labeled verdict = pair.comparison().verdict();
      table.add(
          new Cell(pair.letters(), Style.BOLD),
          new Cell(words(verdict), look(verdict)),
          new Cell(String.join("; ", pair.comparison().reasons()), Style.PLAIN));
    }
    if (!table.isEmpty()) {
      table.print(console);
      console.print("");
    }
    if (pairs.size() > MOST_PAIRS) {
      console.say(
          Count.of(pairs.size() - MOST_PAIRS, "more pair") + ": see hearsay query verdicts");
    }
  }

  private static String words(Labeled verdict) {
    return lower(verdict).toUpperCase(Locale.ROOT);
  }

  private static String lower(Labeled verdict) {
    return verdict.label().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Style look(Labeled verdict) {
    return switch (lower(verdict)) {
      case CONFLICT -> Style.RED;
      case "compatible" -> Style.GREEN;
      case "insufficient" -> Style.YELLOW;
      case "successive" -> Style.CYAN;
      default -> Style.DIM;
    };
  }

  /** A comparison and where its figures stand among those shown. */
  private record Pair(int left, int right, ComparisonView comparison) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
        Comparator.comparingInt(Pair::left).thenComparing(Pair::right);

    static Pair of(ComparisonView comparison, List<String> figures) {
      int a = figures.indexOf(comparison.left());
      int b = figures.indexOf(comparison.right());
      return new Pair(Math.min(a, b), Math.max(a, b), comparison);
    }

    String letters() {
      return FigureReport.letter(left) + " – " + FigureReport.letter(right);
    }

    @Override
    public int compareTo(Pair other) {
      return ORDER.compare(this, other);
    }
  }
}
