package org.hearsay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.hearsay.source.Reading;

/**
 * What comes of texts that other threads work on, told to a listener in the order in which they
 * were read. Whoever adds one more waits for the first when there are too many.
 */
final class ResultsInOrder {

  /** What came of one text. */
  interface Result {
    void tell(ExtractClaims.Listener listener);
  }

  private final Deque<Pending> pending = new ArrayDeque<>();
  private final ExtractClaims.Listener listener;
  private final int most;

  /**
   * Tells a listener, on the thread that adds.
   *
   * @param most how many may wait
   */
  ResultsInOrder(ExtractClaims.Listener listener, int most) {
    this.listener = listener;
    this.most = most;
  }

  /** Adds what will come of a text. */
  void add(String text, Future<Result> result) {
    pending.add(new Pending(text, result));
    while (pending.size() > most || isFirstDone()) {
      tellFirst();
    }
  }

  /** Waits for all. */
  void finish() {
    while (!pending.isEmpty()) {
      tellFirst();
    }
  }

  private boolean isFirstDone() {
    return !pending.isEmpty() && pending.element().result().isDone();
  }

  private void tellFirst() {
    pending.remove().await().tell(listener);
  }

  /** A text whose result is awaited. */
  private record Pending(String text, Future<Result> result) {

    /** Waits for the result; a failure of extraction is a refusal of this text alone. */
    Result await() {
      try {
        return result.get();
      } catch (ExecutionException e) {
        String fault = "Hearsay itself failed on this text; please report it: " + e.getCause();
        return listener -> listener.refused(new Reading.Refused(text, fault));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while extracting", e);
      }
    }
  }
}
