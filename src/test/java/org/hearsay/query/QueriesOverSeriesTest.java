package org.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.store.ClaimStore;
import org.hearsay.store.Validation;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The queries about figures, over invented articles that follow one group for months: who is held,
 * who returns, who disputes it, who corrects it, and who reprints it.
 */
class QueriesOverSeriesTest {

  private static final ExpectedRows EXPECTED =
      new ExpectedRows("src/test/resources/series-queries");

  @AutoClose private static final ClaimStore series = ReadStore.of("src/test/resources/series");

  @ParameterizedTest
  @MethodSource("expectations")
  void aQueryGivesItsRows(Path file) throws IOException {
    assertTrue(ExpectedRows.read(file).size() > 1, file + " expects no rows");
    EXPECTED.check(file, new QueryRunner(series.dataset(), Duration.ofSeconds(30)));
  }

  @Test
  void whatIsReadAndReconciledConforms() {
    assertEquals(List.of(), Validation.of(series).violations());
  }

  static Stream<Path> expectations() {
    return EXPECTED.files();
  }
}
