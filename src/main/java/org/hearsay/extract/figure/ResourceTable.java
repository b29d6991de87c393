package org.hearsay.extract.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table shipped beside these classes: a row a line, cells parted by tabs, a cell's entries by
 * commas. Lines that begin with {@code #} are comments.
 */
final class ResourceTable {

  private ResourceTable() {}

  static List<String[]> rows(String name) {
    try (BufferedReader lines = open(name)) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The first cell of each row. */
  static Set<String> words(String name) {
    return rows(name).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
  }

  /** The entries of a cell, none where it is empty. */
  static List<String> entries(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(e -> !e.isEmpty()).toList();
  }

  private static BufferedReader open(String name) {
    return new BufferedReader(
        new InputStreamReader(
            ResourceTable.class.getResourceAsStream(name), StandardCharsets.UTF_8));
  }
}
