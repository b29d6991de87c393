package org.hearsay.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hearsay.query.Answer;
import org.hearsay.query.Slice;
import org.hearsay.web.api.AnswerMemory.Question;
import org.junit.jupiter.api.Test;

class AnswerMemoryTest {

  private static final Question FIGURES = question("figures");
  private static final Optional<String> NOW = Optional.of("a");

  private final AnswerMemory memory = new AnswerMemory();
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
    AnswerMemory small = new AnswerMemory(1, Duration.ofMillis(200));
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
