package org.hearsay.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * The one thread that writes to a store.
 *
 * <p>A thread interrupted within a TDB2 write closes the store's files under it and wedges all
 * later writes. Nobody holds this thread, so nobody can interrupt it: whoever waits for it may be
 * interrupted, and keeps waiting until the write is done.
 */
final class WriterThread implements AutoCloseable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread writer = new Thread(work, "store-writer");
            writer.setDaemon(true);
            return writer;
          });

  /** Does the work and gives what it gives, or throws what it throws. */
  <T> T call(Supplier<T> work) {
    return outcome(thread.submit(work::get));
  }

  /** Begins the work. What is given back waits for its end, and throws what it throws. */
  Runnable begin(Runnable work) {
    Future<?> future = thread.submit(work);
    return () -> outcome(future);
  }

  private static <T> T outcome(Future<T> future) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw unwrap(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unwrap(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }

  /** Lets work under way end. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
