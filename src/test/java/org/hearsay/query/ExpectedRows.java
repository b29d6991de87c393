package org.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Term;

/**
 * The rows that queries should give, a file each: {@code NAME.csv} holds all rows of a query,
 * {@code NAME.narrowed.csv} those with parameters, which its first line gives: {@code #
 * speaker=Ada&status=held}.
 */
final class ExpectedRows {

  private final Path folder;

  ExpectedRows(String folder) {
    this.folder = Path.of(folder);
  }

  Stream<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  void check(Path file, QueryRunner runner) throws IOException {
    CannedQuery query = query(file);
    List<List<String>> expected = read(file);
    Answer answer = runner.run(query, arguments(file));
    assertEquals(expected.get(0), answer.columns());
    assertEquals(lines(expected.subList(1, expected.size())), lines(texts(answer)), query.name());
  }

  static CannedQuery query(Path file) {
    return QueryLibrary.bundled().get(queryName(file));
  }

  Path unnarrowed(Path file) {
    return folder.resolve(queryName(file) + ".csv");
  }

  static boolean isNarrowed(Path file) {
    return file.toString().endsWith(".narrowed.csv");
  }

  private static String queryName(Path file) {
    return file.getFileName().toString().replaceAll("(\\.narrowed)?\\.csv$", "");
  }

  static Map<String, String> arguments(Path file) throws IOException {
    Map<String, String> arguments = new TreeMap<>();
    if (isNarrowed(file)) {
      String first = Files.readAllLines(file).get(0).substring("# ".length());
      for (String argument : first.split("&", -1)) {
        String[] sides = argument.split("=", 2);
        arguments.put(sides[0], sides[1]);
      }
    }
    return arguments;
  }

  static List<List<String>> read(Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setCommentMarker('#').get();
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : parser) {
        rows.add(row.toList());
      }
    }
    return rows;
  }

  private static List<List<String>> texts(Answer answer) {
    return answer.rows().stream()
        .map(row -> row.stream().map(cell -> cell.map(Term::text).orElse("")).toList())
        .toList();
  }

  /** One row a line, so that a difference is easy to read. */
  private static String lines(List<List<String>> rows) {
    return String.join("\n", rows.stream().map(row -> String.join(" | ", row)).toList());
  }
}
