package org.hearsay.extract.time;

import java.util.List;
import org.hearsay.text.WordTable;

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
    return WordTable.beside(Resource.class, name).rows().stream()
        .map(row -> entry(row.get(0)))
        .toList();
  }

  private static Entry entry(String line) {
    int equals = line.indexOf(" = ");
    if (equals < 0) {
      throw new IllegalStateException("no \" = \" in: " + line);
    }
    return new Entry(List.of(line.substring(0, equals).split(" ", -1)), line.substring(equals + 3));
  }
}
