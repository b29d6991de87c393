package org.hearsay.cli;

import java.util.List;

/**
 * Comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula is given an
 * apostrophe in front, as the words of a stranger must not be run.
 */
final class Csv {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Csv() {}

  /** One record, without the end of its line. */
  static String line(List<String> cells) {
    return String.join(",", cells.stream().map(Csv::cell).toList());
  }

  private static String cell(String words) {
    boolean number = words.matches("[+-]?\\d{1,40}(\\.\\d{1,40})?");
    boolean formula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 && !number;
    String safe = formula ? "'" + words : words;
    boolean quoted = safe.chars().anyMatch(c -> ",\"\n\r".indexOf(c) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
