package org.hearsay.cli;

import java.util.List;

/**
 * Comma-separated values (RFC 4180). Cells are exact, as those that a server gives are: one that
 * begins with {@code =}, {@code +}, {@code -} or {@code @} is not changed, as a minus sign is part
 * of a number. Whoever opens a file in a spreadsheet should import its columns as text.
 */
final class Csv {

  private Csv() {}

  /** One record, without the end of its line. */
  static String line(List<String> cells) {
    return String.join(",", cells.stream().map(Csv::cell).toList());
  }

  private static String cell(String words) {
    boolean quoted = words.chars().anyMatch(c -> ",\"\n\r".indexOf(c) >= 0);
    return quoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
  }
}
