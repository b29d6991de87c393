package org.hearsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word list of the program: tab-separated rows, {@code #} at the start of a comment line.
 *
 * @param rows the fields of each row
 */
public record WordTable(List<List<String>> rows) {

  public WordTable {
    rows = List.copyOf(rows);
  }

  /** Reads the file that stands beside a class on the class path. */
  public static WordTable beside(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no word table " + file + " beside " + owner.getName());
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new WordTable(
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first field of each row. */
  public Set<String> words() {
    return rows.stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
  }

  /** The parts of a field that lists several, separated by commas; none if it is "-". */
  public static List<String> parts(List<String> row, int field) {
    if (field >= row.size() || row.get(field).equals("-") || row.get(field).isEmpty()) {
      return List.of();
    }
    return Arrays.stream(row.get(field).split(",", -1)).map(String::strip).toList();
  }
}
