package org.hearsay.query;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.Ontology;
import org.hearsay.store.ClaimStore;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The queries that come with the program, over the two seed articles.
 *
 * <p>Each query has its file of rows, and one with parameters, narrowed; see {@link ExpectedRows}.
 */
class QueriesOverSeedsTest {

  private static final ExpectedRows EXPECTED = new ExpectedRows("src/test/resources/queries");
  private static final Pattern TERM = Pattern.compile("\\bhs:(\\w+)");
  private static final QueryLibrary LIBRARY = QueryLibrary.bundled();

  @AutoClose private static ClaimStore seeds;
  private static QueryRunner runner;

  @BeforeAll
  static void loadSeeds() {
    seeds = SeedStore.load();
    runner = new QueryRunner(seeds.dataset(), Duration.ofSeconds(30));
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void aQueryGivesItsRows(Path file) throws IOException {
    EXPECTED.check(file, runner);
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
    for (Path file : expectations().filter(ExpectedRows::isNarrowed).toList()) {
      assertFalse(ExpectedRows.arguments(file).isEmpty(), file.toString());
      List<List<String>> all = ExpectedRows.read(EXPECTED.unnarrowed(file));
      assertTrue(ExpectedRows.read(file).size() <= all.size(), file.toString());
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
    return EXPECTED.files();
  }
}
