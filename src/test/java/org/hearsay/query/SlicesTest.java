package org.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.query.answer.Slice;
import org.hearsay.query.answer.Term;
import org.hearsay.store.ClaimStore;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever rows of a query's answer are wanted, they are those that the whole of it has. */
class SlicesTest {

  private static final ExpectedRows SERIES = new ExpectedRows("src/test/resources/series-queries");
  private static final ExpectedRows SEEDS = new ExpectedRows("src/test/resources/queries");

  @AutoClose private static ClaimStore store;
  private static QueryRunner runner;
  private static QueryRunner prepared;

  @BeforeAll
  static void readArticles() {
    store = ReadStore.of("src/test/resources/series");
    runner = new QueryRunner(store.dataset(), Duration.ofSeconds(30));
    prepared = new QueryRunner(store.dataset(), Duration.ofSeconds(30));
  }

  /** What is asked of the seeds is asked of the series, too, where it may find nothing. */
  static Stream<Path> questions() {
    return Stream.concat(SERIES.files(), SEEDS.files());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aSliceIsAPartOfTheWholeAnswer(Path file) throws IOException {
    CannedQuery query = ExpectedRows.query(file);
    Map<String, String> arguments = ExpectedRows.arguments(file);
    List<List<Optional<Term>>> all = runner.run(query, arguments).rows();
    prepared.prepare(query, arguments);
    for (int limit : List.of(1, 3, 10)) {
      for (int offset = 0; offset <= all.size(); offset += limit) {
        List<List<Optional<Term>>> part = all.subList(offset, Math.min(offset + limit, all.size()));
        Slice slice = new Slice(offset, limit);
        String which = query.name() + " from " + offset;
        assertEquals(part, runner.run(query, arguments, slice).rows(), which);
        assertEquals(part, prepared.run(query, arguments, slice).rows(), which);
      }
    }
  }
}
