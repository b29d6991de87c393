package org.hearsay.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Count;
import org.hearsay.cli.terminal.Printable;
import org.hearsay.cli.terminal.Style;
import org.hearsay.cli.terminal.TextTable;
import org.hearsay.cli.terminal.TextTable.Cell;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.StoreReader;

/** Prints the figures of one population in columns, a field a row, and then what they come to. */
public final class FigureReport {

  /** Below this a column is hard to read. */
  private static final int NARROWEST_COLUMN = 24;

  private static final int LABELS = 14;

  private final Console console;
  private final StoreReader store;

  public FigureReport(Console console, StoreReader store) {
    this.console = console;
    this.store = store;
  }

  public void print(String population, List<FigureView> figures, FigureSeries series) {
    VerdictReport verdicts = new VerdictReport(console, store, figures);
    String summary = verdicts.summary().map(pairs -> ": " + pairs).orElse("");
    console.print(console.styled(Style.BOLD, Printable.of(population)));
    console.print(Count.of(figures.size(), "figure") + summary);
    console.print("");
    int columns = Math.max(1, (console.terminal().width() - LABELS) / NARROWEST_COLUMN);
    for (int from = 0; from < figures.size(); from += columns) {
      columns(figures.subList(from, Math.min(figures.size(), from + columns)), from).print(console);
      console.print("");
    }
    verdicts.print();
    overTime(figures, series.sums(figures));
  }

  private void overTime(List<FigureView> figures, List<String> sums) {
    if (figures.stream().filter(figure -> figure.when().isPresent()).count() > 1) {
      new FigureChart(console, figures).print();
    }
    sums.forEach(sum -> console.print(Printable.of(sum)));
    if (!sums.isEmpty()) {
      console.print("");
    }
  }

  private TextTable columns(List<FigureView> figures, int first) {
    List<FigureFacts> facts =
        figures.stream().map(figure -> new FigureFacts(figure, store)).toList();
    List<String> head = new ArrayList<>(List.of(""));
    for (int i = 0; i < facts.size(); i++) {
      head.add(letter(first + i));
    }
    TextTable table = new TextTable(head.toArray(String[]::new));
    row(table, "amount", Style.BOLD, facts, FigureFacts::amount);
    row(table, "who", Style.BOLD, facts, FigureFacts::who);
    row(table, "said how", Style.PLAIN, facts, FigureFacts::how);
    row(table, "doubt", Style.YELLOW, facts, FigureFacts::doubt);
    row(table, "on whose data", Style.PLAIN, facts, FigureFacts::data);
    row(table, "stated", Style.CYAN, facts, FigureFacts::stated);
    row(table, "holds at", Style.CYAN, facts, FigureFacts::holdsAt);
    row(table, "status", Style.PLAIN, facts, FigureFacts::status);
    row(table, "where", Style.PLAIN, facts, FigureFacts::where);
    row(table, "the words", Style.PLAIN, facts, FigureFacts::words);
    row(table, "article", Style.DIM, facts, FigureFacts::article);
    return table;
  }

  private static void row(
      TextTable table,
      String label,
      Style style,
      List<FigureFacts> facts,
      Function<FigureFacts, String> told) {
    Stream<Cell> cells = facts.stream().map(fact -> new Cell(told.apply(fact), style));
    table.add(Stream.concat(Stream.of(new Cell(label, Style.DIM)), cells).toArray(Cell[]::new));
  }

  /** A, B, … Z, AA, AB, …: how figures are called in the verdicts. */
  static String letter(int index) {
    String last = Character.toString('A' + index % 26);
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }
}
