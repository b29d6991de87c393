package org.hearsay.cli.terminal;

import java.util.List;
import org.hearsay.cli.terminal.TextTable.Cell;

/**
 * Rows one below the other, a line a cell, for rows of more columns than a line has room for. Cells
 * that hold nothing are left out.
 */
public final class RecordList {

  private final List<String> columns;
  private final Console console;

  public RecordList(List<String> columns, Console console) {
    this.columns = columns;
    this.console = console;
  }

  public void print(List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      console.print(console.styled(Style.DIM, (i + 1) + " of " + rows.size()));
      print(rows.get(i));
      console.print("");
    }
  }

  private void print(Iterable<String> row) {
    TextTable record = TextTable.ofPairs();
    int column = 0;
    for (String words : row) {
      if (!words.isEmpty()) {
        record.add(new Cell(label(column), Style.DIM), new Cell(words, Style.PLAIN));
      }
      column++;
    }
    record.print(console);
  }

  /** All of one width, so that the records are alike. */
  private String label(int column) {
    int widest = columns.stream().mapToInt(String::length).max().orElse(0);
    return String.format("%-" + widest + "s", columns.get(column));
  }
}
