package org.hearsay.extract.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists beside this class: one entry a line, {@code left = right}; # opens a comment. */
final class Resource {

  /** One line: what stands before the equals sign, split at blanks, and what stands after it. */
  record Entry(List<String> left, String right) {

    /** What stands after the equals sign, as words. */
    List<String> words() {
      return List.of(right.split(" ", -1));
    }

    /** What stands after the equals sign, as phrases between upright bars. */
    List<String> phrases() {
      return List.of(right.split(" \\| ", -1));
    }
  }

  private Resource() {}

  static List<Entry> entries(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(Resource::entry)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Entry entry(String line) {
    int equals = line.indexOf(" = ");
    if (equals < 0) {
      throw new IllegalStateException("no \" = \" in: " + line);
    }
    return new Entry(List.of(line.substring(0, equals).split(" ", -1)), line.substring(equals + 3));
  }
}
