package org.hearsay.web.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.hearsay.query.CannedQuery;
import org.hearsay.query.Parameter;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Slice;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.sparql.lane.QueryLanes;
import org.hearsay.web.sparql.lane.QueryLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {

  private static final QueryLimits ONE_AT_A_TIME =
      new QueryLimits(
          Duration.ofSeconds(10), Duration.ofMillis(500), 1, 1, 1_000, 1_000, 1_000, 100_000);

  @TempDir Path folder;

  private final QueryLanes lanes = new QueryLanes(ONE_AT_A_TIME);
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
  private ClaimStore store;
  private CannedQueries queries;

  @BeforeEach
  void open() {
    store = ClaimStore.open(folder);
    queries = new CannedQueries(store, lanes);
  }

  @AfterEach
  void close() {
    thread.shutdownNow();
    lanes.close();
    store.close();
  }

  /** The answer, where another query takes the only place there is to run. */
  private Answer whileNoneMayRun(String query, int rows) {
    return whileNoneMayRun(query, Map.of(), rows);
  }

  private Answer whileNoneMayRun(String query, Map<String, String> arguments, int rows) {
    return lanes.admitting(System.nanoTime(), () -> false, stop -> answer(query, arguments, rows));
  }

  private Answer answer(String query, Map<String, String> arguments, int rows) {
    return queries.answer(queries.named(query), arguments, new Slice(0, rows), () -> false);
  }

  @Test
  void whatIsNotPreparedMustBeWorkedOut() {
    assertThrows(Refusal.class, () -> whileNoneMayRun("quoted", 100));
  }

  /** A page asks for a row more than it shows, which is the same answer. */
  @Test
  void whatManyAskIsReadyBeforeItIsAsked() throws InterruptedException, ExecutionException {
    try (Preparation preparation = preparation(Duration.ZERO)) {
      preparation.refresh();
      afterAllThatIsDue();
      assertEquals(0, whileNoneMayRun("quoted", 100).rows().size());
      assertEquals(0, whileNoneMayRun("verdicts", 101).rows().size());
    }
  }

  @Test
  void eachChoiceIsReadyBeforeItIsMade() throws InterruptedException, ExecutionException {
    try (Preparation preparation = preparation(Duration.ZERO)) {
      preparation.refresh();
      afterAllThatIsDue();
      for (CannedQuery query : queries.all()) {
        for (Parameter parameter : query.parameters()) {
          for (String choice : parameter.choices()) {
            Map<String, String> chosen = Map.of(parameter.name(), choice);
            assertEquals(0, whileNoneMayRun(query.name(), chosen, 100).rows().size());
          }
        }
      }
      Map<String, String> written = Map.of("status", "held");
      assertThrows(Refusal.class, () -> whileNoneMayRun("figures", written, 100));
    }
  }

  @Test
  void nothingIsPreparedUntilTheStoreHasRested() throws InterruptedException, ExecutionException {
    try (Preparation preparation = preparation(Duration.ofHours(1))) {
      preparation.refresh();
      afterAllThatIsDue();
      assertThrows(Refusal.class, () -> whileNoneMayRun("quoted", 100));
    }
    assertTrue(thread.isTerminated());
  }

  @Test
  void whoAsksForMuchKeepsNothingFromBeingPrepared() {
    Answer prepared =
        lanes.admitting(
            System.nanoTime(),
            () -> false,
            stop -> {
              try (Preparation preparation = preparation(Duration.ZERO)) {
                preparation.refresh();
                assertDoesNotThrow(this::afterAllThatIsDue);
                return answer("quoted", Map.of(), 100);
              }
            });
    assertEquals(0, prepared.rows().size());
  }

  @Test
  void whatIsRefusedIsTriedAgain() throws InterruptedException, ExecutionException {
    try (Preparation preparation =
        lanes.inBackground(
            () -> false,
            stop -> {
              Preparation refused = preparation(Duration.ZERO);
              assertDoesNotThrow(this::afterAllThatIsDue);
              return refused;
            })) {
      afterAllThatIsDue();
      afterAllThatIsDue();
      assertEquals(0, whileNoneMayRun("verdicts", 100).rows().size());
      preparation.refresh();
    }
  }

  private Preparation preparation(Duration rest) {
    return new Preparation(queries, store, thread, rest, Duration.ZERO);
  }

  private void afterAllThatIsDue() throws InterruptedException, ExecutionException {
    thread.submit(() -> {}).get();
  }
}
