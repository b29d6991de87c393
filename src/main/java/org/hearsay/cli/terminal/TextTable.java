package org.hearsay.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows in columns, aligned and wrapped to a width. Columns that hold little keep their width; the
 * widest give way.
 */
public final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  /** A longer word, such as an IRI, may be broken where this much of it stands together. */
  private static final int LEGIBLE = 20;

  private static final String INDENT = "  ";

  /** One cell of a row: its words, which may be any, and how they look. */
  public record Cell(String words, Style style) {
    public Cell {
      words = Printable.of(words);
    }
  }

  private final List<Cell> head;
  private final String margin;
  private final List<List<Cell>> rows = new ArrayList<>();

  public TextTable(String... columns) {
    this("", columns);
  }

  private TextTable(String margin, String... columns) {
    this.margin = margin;
    this.head = Arrays.stream(columns).map(name -> new Cell(name, Style.DIM)).toList();
  }

  /** A table of names and their values, without a head and set in from the margin. */
  public static TextTable ofPairs() {
    return new TextTable(INDENT, new String[] {"", ""});
  }

  public void add(Cell... cells) {
    if (cells.length != head.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + head.size() + " columns");
    }
    rows.add(List.of(cells));
  }

  public void add(List<String> cells) {
    add(cells.stream().map(words -> new Cell(words, Style.PLAIN)).toArray(Cell[]::new));
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Whether each column has room for its longest word, or for much of it. */
  public boolean fits(int width) {
    int[] widths = widths(width - margin.length());
    return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) <= width
        && IntStream.range(0, widths.length)
            .allMatch(column -> widths[column] >= Math.min(longestWord(column), LEGIBLE));
  }

  private int longestWord(int column) {
    return Stream.concat(Stream.of(head), rows.stream())
        .map(row -> row.get(column).words())
        .flatMap(words -> Arrays.stream(words.split(" ", -1)))
        .mapToInt(Printable::width)
        .max()
        .orElse(0);
  }

  public void print(Console console) {
    int[] widths = widths(console.terminal().width() - margin.length());
    if (head.stream().anyMatch(name -> !name.words().isEmpty())) {
      printHead(console, widths);
    }
    rows.forEach(row -> print(console, row, widths));
  }

  private void printHead(Console console, int[] widths) {
    print(console, head, widths);
    console.print(
        console.styled(
            Style.DIM, String.join(GAP, Arrays.stream(widths).mapToObj("─"::repeat).toList())));
  }

  private int[] widths(int available) {
    int[] widths = new int[head.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Math.max(
              Printable.width(head.get(i).words()),
              rows.stream()
                  .mapToInt(row -> Printable.width(row.get(column).words()))
                  .max()
                  .orElse(0));
    }
    int room = available - GAP.length() * (widths.length - 1);
    int surplus = Arrays.stream(widths).sum() - room;
    for (; surplus > 0; surplus--) {
      int widest = indexOfWidest(widths);
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int indexOfWidest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  private void print(Console console, List<Cell> row, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(Wrapping.wrap(row.get(i).words(), widths[i]));
    }
    int height = Collections.max(wrapped.stream().map(List::size).toList());
    for (int line = 0; line < height; line++) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String words = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        out.append(i == 0 ? "" : GAP).append(console.styled(row.get(i).style(), words));
        out.append(i + 1 == widths.length ? "" : " ".repeat(widths[i] - Printable.width(words)));
      }
      console.print((margin + out).stripTrailing());
    }
  }
}
