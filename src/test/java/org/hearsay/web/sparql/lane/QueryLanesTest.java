package org.hearsay.web.sparql.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearsay.web.http.Refusal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class QueryLanesTest {

  private static final Duration AMPLE = Duration.ofMinutes(1);

  @AutoClose
  private final QueryLanes lanes =
      new QueryLanes(new QueryLimits(AMPLE, AMPLE, 2, 1, 1_000, 1_000, 1_000, 1_000));

  @Test
  void noMoreRunThanThereArePlaces() {
    try (RunningQuery first = lanes.admit(AMPLE, () -> false);
        RunningQuery second = lanes.admit(AMPLE, () -> false)) {
      Refusal refusal = assertThrows(Refusal.class, () -> lanes.admit(AMPLE, () -> false));
      assertEquals(503, refusal.status());
      assertTrue(refusal.retryAfter().isPresent());
      first.requireTime();
      second.requireTime();
    }
    lanes.admit(AMPLE, () -> false).close();
  }

  @Test
  void whatIsDoneInTheBackgroundTakesNoPlaceFromClients() {
    lanes.inBackground(
        () -> false,
        stop -> {
          noMoreRunThanThereArePlaces();
          return true;
        });
  }

  @Test
  void aSecondHeavyQueryIsSentAwayAndTheFirstGoesOn() {
    try (RunningQuery first = lanes.admit(AMPLE, () -> false);
        RunningQuery second = lanes.admit(AMPLE, () -> false)) {
      first.becomeHeavy();
      second.becomeHeavy();
      first.requireTime();
      assertTrue(assertThrows(Refusal.class, second::requireTime).retryAfter().isPresent());
    }
  }

  @Test
  void whoHasBeenHeavyForLongGivesWayToOneMore() {
    HeavyPlaces places = new HeavyPlaces(1, Duration.ZERO);
    try (RunningQuery first = lanes.admit(AMPLE, () -> false);
        RunningQuery second = lanes.admit(AMPLE, () -> false)) {
      assertTrue(places.enter(first));
      assertTrue(places.enter(second));
      assertTrue(assertThrows(Refusal.class, first::requireTime).retryAfter().isPresent());
      second.requireTime();
      assertEquals(1, places.taken());
    }
  }

  @Test
  void theTimeThatAClientHasWaitedCounts() {
    long longAgo = System.nanoTime() - AMPLE.toNanos();
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> lanes.admitting(longAgo, () -> false, QueryLanesTest::untilStopped));
    assertTrue(refusal.getMessage().contains("longer than 60.0 s"), refusal.getMessage());
  }

  private static boolean untilStopped(AtomicBoolean stop) {
    while (!stop.get()) {
      Thread.onSpinWait();
    }
    return true;
  }

  @Test
  void aHeavyPlaceIsGivenBack() {
    RunningQuery first = lanes.admit(AMPLE, () -> false);
    first.becomeHeavy();
    first.close();
    try (RunningQuery second = lanes.admit(AMPLE, () -> false)) {
      second.becomeHeavy();
      assertFalse(second.cancelSignal().get());
    }
  }

  @Test
  void aQueryWhoseClientLeftIsStopped() {
    try (RunningQuery unwanted = lanes.admit(AMPLE, () -> true);
        RunningQuery wanted = lanes.admit(AMPLE, () -> false)) {
      unwanted.lookForClient();
      wanted.lookForClient();
      assertTrue(unwanted.cancelSignal().get());
      wanted.requireTime();
    }
  }

  @Test
  void whenMemoryRunsShortHeavyQueriesStopAndLightOnesGoOn() {
    try (RunningQuery heavy = lanes.admit(AMPLE, () -> false);
        RunningQuery light = lanes.admit(AMPLE, () -> false)) {
      heavy.becomeHeavy();
      lanes.shed();
      Refusal refusal = assertThrows(Refusal.class, heavy::requireTime);
      assertTrue(refusal.getMessage().contains("memory"), refusal.getMessage());
      light.requireTime();
    }
  }
}
