package org.hearsay.query;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.Ontology;
import org.hearsay.store.ClaimStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The queries that come with the program, over the two seed articles.
 *
 * <p>{@code NAME.csv} holds all rows of a query; {@code NAME.narrowed.csv} those with parameters,
 * which its first line gives: {@code # speaker=Ada&status=held}.
 */
class QueriesOverSeedsTest {

  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final Pattern TERM = Pattern.compile("\\bhs:(\\w+)");
  private static final QueryLibrary LIBRARY = QueryLibrary.bundled();

  private static ClaimStore seeds;
  private static QueryRunner runner;

  @BeforeAll
  static void loadSeeds() {
    seeds = SeedStore.load();
    runner = new QueryRunner(seeds.dataset(), Duration.ofSeconds(30));
  }

  @AfterAll
  static void close() {
    seeds.close();
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void aQueryGivesItsRows(Path file) throws IOException {
    CannedQuery query = LIBRARY.get(queryName(file));
    List<List<String>> expected = read(file);
    Answer answer = runner.run(query, arguments(file));
    assertEquals(expected.get(0), answer.columns());
    assertEquals(lines(expected.subList(1, expected.size())), lines(texts(answer)), query.name());
  }

  @Test
  void eachQueryHasItsRowsAndTheOtherWayRound() {
    TreeSet<String> expected = new TreeSet<>();
    for (CannedQuery query : LIBRARY.all()) {
      expected.add(query.name() + ".csv");
      if (!query.parameters().isEmpty()) {
        expected.add(query.name() + ".narrowed.csv");
      }
    }
    assertEquals(
        expected,
        expectations().map(f -> f.getFileName().toString()).collect(toCollection(TreeSet::new)));
  }

  @Test
  void narrowingGivesNoMoreRows() throws IOException {
    for (Path file : expectations().filter(QueriesOverSeedsTest::isNarrowed).toList()) {
      assertFalse(arguments(file).isEmpty(), file.toString());
      List<List<String>> all = read(EXPECTED.resolve(queryName(file) + ".csv"));
      assertTrue(read(file).size() <= all.size(), file.toString());
    }
  }

  @Test
  void eachTermIsDeclared() {
    Graph vocabulary = Ontology.vocabulary();
    for (CannedQuery query : LIBRARY.all()) {
      TERM.matcher(query.text())
          .results()
          .map(found -> NodeFactory.createURI(Hs.NS + found.group(1)))
          .forEach(
              term ->
                  assertTrue(
                      vocabulary.contains(term, Node.ANY, Node.ANY), query.name() + ": " + term));
    }
  }

  @Test
  void eachQueryTellsHowToReadItAndWhatItIsAbout() {
    for (CannedQuery query : LIBRARY.all()) {
      assertFalse(query.description().isEmpty(), query.name());
      assertFalse(query.tags().isEmpty(), query.name());
    }
  }

  @Test
  void eachQueryRunsWithoutParameters() {
    for (CannedQuery query : LIBRARY.all()) {
      assertTrue(
          query.parameters().stream().allMatch(p -> p.optional() || p.defaultValue().isPresent()),
          query.name());
    }
  }

  static Stream<Path> expectations() {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isNarrowed(Path file) {
    return file.toString().endsWith(".narrowed.csv");
  }

  private static String queryName(Path file) {
    return file.getFileName().toString().replaceAll("(\\.narrowed)?\\.csv$", "");
  }

  private static Map<String, String> arguments(Path file) throws IOException {
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

  private static List<List<String>> read(Path file) throws IOException {
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
