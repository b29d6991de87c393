package org.hearsay.web.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a few do their work at a time. Some more wait briefly, in the order in which they came; all
 * others are asked to come back, so that they take no thread from anyone.
 */
public final class Turnstile {

  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int WAITING = 20;

  private final Semaphore inside;
  private final Semaphore near;
  private final Duration patience;
  private final int places;

  /**
   * @param places how many work at a time
   * @param waiting how many more may wait
   * @param patience how long each waits
   */
  public Turnstile(int places, int waiting, Duration patience) {
    this.inside = new Semaphore(places, true);
    this.near = new Semaphore(places + waiting);
    this.patience = patience;
    this.places = places;
  }

  /**
   * Does the work when it is its turn.
   *
   * @throws Refusal if too many wait, or it takes too long
   */
  public <T> T passing(Supplier<T> work) {
    if (!near.tryAcquire()) {
      throw tooMany();
    }
    try {
      return inTurn(work);
    } finally {
      near.release();
    }
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!inside.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw tooMany();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw tooMany();
    }
    try {
      return work.get();
    } finally {
      inside.release();
    }
  }

  /**
   * For work that keeps a core busy: who waits for one takes a thread, of which queries need some.
   */
  public static Turnstile ofCores() {
    int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
    return new Turnstile(cores, WAITING, PATIENCE);
  }

  /** How many work now. */
  public int inside() {
    return places - inside.availablePermits();
  }

  private static Refusal tooMany() {
    return Refusal.busy("Too much is asked for at once. Try again shortly.", SOON);
  }
}
