package org.hearsay.web.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Slice;
import org.hearsay.web.api.AnswerMemory.Question;
import org.hearsay.web.http.Refusal;
import org.junit.jupiter.api.Test;

class AnswerMemoryTest {

  private static final Question FIGURES = question("figures");
  private static final Optional<String> NOW = Optional.of("a");

  private final AnswerMemory memory = new AnswerMemory(Duration.ofMinutes(1));
  private final AtomicInteger worked = new AtomicInteger();

  private static Question question(String query) {
    return new Question(query, Map.of(), Slice.ALL);
  }

  private Supplier<Answer> rows(int count) {
    return () -> {
      worked.incrementAndGet();
      return new Answer(List.of("who"), Collections.nCopies(count, List.of(Optional.empty())));
    };
  }

  @Test
  void whatWasAnsweredIsNotWorkedOutAgain() {
    assertEquals(memory.answer(FIGURES, NOW, rows(1)), memory.answer(FIGURES, NOW, rows(1)));
    memory.answer(question("roles"), NOW, rows(1));
    assertEquals(2, worked.get());
  }

  @Test
  void anAnswerFromAnotherStateOfTheStoreIsForgotten() {
    memory.answer(FIGURES, NOW, rows(1));
    memory.answer(FIGURES, Optional.of("b"), rows(1));
    assertEquals(2, worked.get());
  }

  @Test
  void whereNothingNamesTheStateNothingIsKept() {
    memory.answer(FIGURES, Optional.empty(), rows(1));
    memory.answer(FIGURES, Optional.empty(), rows(1));
    assertEquals(2, worked.get());
  }

  @Test
  void aLongAnswerIsNotKept() {
    memory.answer(FIGURES, NOW, rows(501));
    memory.answer(FIGURES, NOW, rows(501));
    assertEquals(2, worked.get());
  }

  @Test
  void quickAnswersDoNotDisplaceOneThatTookLong() {
    AnswerMemory small = new AnswerMemory(Duration.ofMinutes(1), 400, Duration.ofMillis(200));
    small.answer(FIGURES, NOW, () -> toiling(Duration.ofMillis(250), rows(1)));
    small.answer(question("roles"), NOW, rows(1));
    small.answer(question("series"), NOW, rows(1));
    small.answer(FIGURES, NOW, rows(1));
    assertEquals(3, worked.get());
    small.answer(question("roles"), NOW, rows(1));
    assertEquals(4, worked.get());
  }

  private static Answer toiling(Duration time, Supplier<Answer> work) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long end = clock.getCurrentThreadCpuTime() + time.toNanos();
    while (clock.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
    return work.get();
  }

  @Test
  void whoseWorkFailsHearsOfItAndTheNextWorksAnew() {
    Supplier<Answer> failing =
        () -> {
          throw new IllegalStateException("stopped");
        };
    assertThrows(IllegalStateException.class, () -> memory.answer(FIGURES, NOW, failing));
    memory.answer(FIGURES, NOW, rows(1));
    assertEquals(1, worked.get());
  }

  @Test
  void whoAsksForWhatIsBeingWorkedOutWaitsForIt() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<Answer> first =
        CompletableFuture.supplyAsync(
            () -> memory.answer(FIGURES, NOW, () -> waiting(begun, go, rows(1))));
    begun.await();
    CompletableFuture<Answer> second =
        CompletableFuture.supplyAsync(() -> memory.answer(FIGURES, NOW, rows(2)));
    go.countDown();
    assertEquals(first.join(), second.join());
    assertEquals(1, worked.get());
  }

  @Test
  void whoHasWaitedForLongWorksItOut() {
    AnswerMemory impatient = new AnswerMemory(Duration.ZERO);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<Answer> first =
        CompletableFuture.supplyAsync(
            () -> impatient.answer(FIGURES, NOW, () -> waiting(begun, go, rows(1))));
    assertDoesNotThrow(() -> begun.await());
    assertEquals(2, impatient.answer(FIGURES, NOW, rows(2)).rows().size());
    go.countDown();
    assertEquals(1, first.join().rows().size());
  }

  @Test
  void howeverManyAskForItFewThreadsWait() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch turnedAway = new CountDownLatch(4);
    ExecutorService clients = Executors.newCachedThreadPool();
    clients.execute(() -> memory.answer(FIGURES, NOW, () -> waiting(begun, go, rows(1))));
    begun.await();
    for (int i = 0; i < 20; i++) {
      clients.execute(() -> whoIsTurnedAway(turnedAway));
    }
    assertTrue(turnedAway.await(10, TimeUnit.SECONDS));
    go.countDown();
    clients.shutdown();
    assertTrue(clients.awaitTermination(10, TimeUnit.SECONDS));
    assertEquals(1, worked.get());
  }

  private void whoIsTurnedAway(CountDownLatch turnedAway) {
    try {
      memory.answer(FIGURES, NOW, rows(2));
    } catch (Refusal busy) {
      turnedAway.countDown();
    }
  }

  private static Answer waiting(CountDownLatch begun, CountDownLatch go, Supplier<Answer> work) {
    begun.countDown();
    try {
      go.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return work.get();
  }
}
