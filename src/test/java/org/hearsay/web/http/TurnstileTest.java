package org.hearsay.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnstileTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(20);

  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch leave = new CountDownLatch(1);

  /** Somebody who works until told to leave. */
  private Thread someone(Turnstile turnstile) throws InterruptedException {
    Thread worker = new Thread(() -> turnstile.passing(this::work));
    worker.start();
    entered.await();
    return worker;
  }

  private String work() {
    entered.countDown();
    try {
      leave.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return "done";
  }

  @Test
  void whoFindsAPlaceWorksAtOnce() {
    Turnstile turnstile = new Turnstile(1, 0, SHORT);
    assertEquals("a", turnstile.passing(() -> "a"));
    assertEquals("b", turnstile.passing(() -> "b"));
    assertEquals(0, turnstile.inside());
  }

  @Test
  void whoFindsNoPlaceToWaitIsSentAwayAtOnceAndToldWhenToComeBack() throws InterruptedException {
    Turnstile turnstile = new Turnstile(1, 0, LONG);
    Thread worker = someone(turnstile);
    Refusal refusal = assertThrows(Refusal.class, () -> turnstile.passing(() -> "late"));
    assertEquals(503, refusal.status());
    assertTrue(refusal.retryAfter().isPresent());
    leave.countDown();
    worker.join();
    assertEquals("again", turnstile.passing(() -> "again"));
  }

  @Test
  void whoWaitsInVainIsSentAwayToo() throws InterruptedException {
    Turnstile turnstile = new Turnstile(1, 1, SHORT);
    Thread worker = someone(turnstile);
    assertThrows(Refusal.class, () -> turnstile.passing(() -> "late"));
    leave.countDown();
    worker.join();
  }

  @Test
  void whoWaitsWorksWhenAPlaceIsFree() throws InterruptedException {
    Turnstile turnstile = new Turnstile(1, 1, LONG);
    Thread worker = someone(turnstile);
    Thread waiting = new Thread(() -> turnstile.passing(this::work));
    waiting.start();
    leave.countDown();
    worker.join();
    waiting.join();
    assertEquals(0, turnstile.inside());
  }

  @Test
  void workThatFailsGivesItsPlaceBack() {
    Turnstile turnstile = new Turnstile(1, 0, SHORT);
    assertThrows(
        IllegalStateException.class,
        () ->
            turnstile.passing(
                () -> {
                  throw new IllegalStateException("broken");
                }));
    assertEquals("next", turnstile.passing(() -> "next"));
  }
}
