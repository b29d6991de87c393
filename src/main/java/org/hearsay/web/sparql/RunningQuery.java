package org.hearsay.web.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearsay.web.http.Refusal;

/** One query's place in the lanes, given back on closing. */
final class RunningQuery implements AutoCloseable {

  private static final Duration AFTER_HEAVY = Duration.ofSeconds(5);

  private final Semaphore running;
  private final Semaphore heavy;
  private final Duration allowed;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final List<Future<?>> alarms = new ArrayList<>();
  private boolean isHeavy;
  private boolean sentAway;
  private boolean closed;

  RunningQuery(Semaphore running, Semaphore heavy, Duration allowed) {
    this.running = running;
    this.heavy = heavy;
    this.allowed = allowed;
  }

  synchronized void watch(Future<?> alarm) {
    alarms.add(alarm);
  }

  synchronized void becomeHeavy() {
    if (closed) {
      return;
    }
    if (heavy.tryAcquire()) {
      isHeavy = true;
    } else {
      sentAway = true;
      cancelled.set(true);
    }
  }

  synchronized void runOut() {
    cancelled.set(true);
  }

  /** The flag that Jena's iterators read between rows. */
  AtomicBoolean cancelSignal() {
    return cancelled;
  }

  /** Ends the query if its time is over; for loops that Jena does not watch. */
  void requireTime() {
    if (cancelled.get()) {
      throw whyStopped();
    }
  }

  synchronized Refusal whyStopped() {
    return sentAway
        ? Refusal.busy("Too many long queries are running. Try again shortly.", AFTER_HEAVY)
        : Refusal.overLimit(
            "The query took longer than "
                + allowed.toMillis() / 1000.0
                + " s. Narrow it, or add LIMIT.");
  }

  @Override
  public synchronized void close() {
    closed = true;
    alarms.forEach(alarm -> alarm.cancel(false));
    running.release();
    if (isHeavy) {
      heavy.release();
    }
  }
}
