package org.hearsay.web.sparql.lane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.hearsay.web.http.Refusal;

/** One query's place in the lanes, given back on closing. */
public final class RunningQuery implements AutoCloseable {

  private static final Duration AFTER_HEAVY = Duration.ofSeconds(5);

  private final Lane lane;
  private final Duration allowed;
  private final AtomicBoolean canceled = new AtomicBoolean();
  private final AtomicReference<Stop> stop = new AtomicReference<>();
  private final List<Future<?>> alarms = new ArrayList<>();
  private final Consumer<RunningQuery> whenClosed;
  private final BooleanSupplier clientLeft;
  private boolean hasTurn = true;
  private boolean closed;

  RunningQuery(
      Lane lane, Duration allowed, BooleanSupplier clientLeft, Consumer<RunningQuery> whenClosed) {
    this.lane = lane;
    this.allowed = allowed;
    this.clientLeft = clientLeft;
    this.whenClosed = whenClosed;
  }

  synchronized void watch(Future<?> alarm) {
    alarms.add(alarm);
  }

  synchronized void letNextBegin() {
    if (hasTurn) {
      hasTurn = false;
      lane.turns().release();
    }
  }

  synchronized void becomeHeavy() {
    if (!closed && !lane.heavy().enter(this)) {
      sendAway();
    }
  }

  /** Makes room for others. */
  void sendAway() {
    stop(Stop.SENT_AWAY);
  }

  void runOut() {
    stop(Stop.OUT_OF_TIME);
  }

  /** An answer that nobody waits for is not worked out to its end. */
  synchronized void lookForClient() {
    if (!closed && clientLeft.getAsBoolean()) {
      stop(Stop.UNWANTED);
    }
  }

  /** Only a query that has run for a while can have filled the memory. */
  void giveUpMemory() {
    if (lane.heavy().has(this)) {
      stop(Stop.OUT_OF_MEMORY);
    }
  }

  private void stop(Stop reason) {
    if (stop.compareAndSet(null, reason)) {
      canceled.set(true);
    }
  }

  /** The flag that Jena's iterators read between rows. */
  public AtomicBoolean cancelSignal() {
    return canceled;
  }

  /** Does the work, or says why it was stopped. */
  public <T> T give(Function<AtomicBoolean, T> work) {
    try {
      T result = work.apply(canceled);
      requireTime();
      return result;
    } catch (QueryCancelledException stopped) {
      throw whyStopped();
    }
  }

  /** Ends the query if its time is over; for loops that Jena does not watch. */
  void requireTime() {
    if (canceled.get()) {
      throw whyStopped();
    }
  }

  private Refusal whyStopped() {
    return switch (stop.get()) {
      case SENT_AWAY ->
          Refusal.busy("Too many long queries are running. Try again shortly.", AFTER_HEAVY);
      case UNWANTED -> Refusal.overLimit("Nobody waits for the answer.");
      case OUT_OF_MEMORY ->
          Refusal.overLimit("The query needs more memory than there is. Narrow it, or add LIMIT.");
      case OUT_OF_TIME ->
          Refusal.overLimit(
              "The query took longer than "
                  + allowed.toMillis() / 1000.0
                  + " s. Narrow it, or add LIMIT.");
    };
  }

  @Override
  public synchronized void close() {
    closed = true;
    whenClosed.accept(this);
    alarms.forEach(alarm -> alarm.cancel(false));
    letNextBegin();
    lane.running().release();
    lane.heavy().leave(this);
  }

  /** Why a query was stopped. */
  private enum Stop {
    OUT_OF_TIME,
    SENT_AWAY,
    UNWANTED,
    OUT_OF_MEMORY
  }
}
