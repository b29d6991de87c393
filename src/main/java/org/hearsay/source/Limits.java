package org.hearsay.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Bounds on what is read, so that one text can take neither all memory nor all day. */
final class Limits {

  private Limits() {}

  /** All bytes of a stream, which may be no more than the limit. */
  static byte[] read(InputStream in, int limit) throws IOException, Unreadable {
    byte[] bytes = in.readNBytes(limit);
    if (bytes.length == limit && in.read() >= 0) {
      throw tooLarge(limit);
    }
    return bytes;
  }

  /**
   * The same, of a server that may send a byte a minute: it is closed when patience has run out.
   */
  static byte[] read(InputStream in, int limit, Duration patience) throws IOException, Unreadable {
    AtomicBoolean late = new AtomicBoolean();
    Executor later = CompletableFuture.delayedExecutor(patience.toSeconds(), TimeUnit.SECONDS);
    CompletableFuture<Void> watch =
        CompletableFuture.runAsync(
            () -> {
              late.set(true);
              closeQuietly(in);
            },
            later);
    try {
      byte[] bytes = read(in, limit);
      if (late.get()) {
        throw new Unreadable("the server is too slow");
      }
      return bytes;
    } finally {
      watch.cancel(false);
    }
  }

  private static void closeQuietly(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // The reader meets the same closed stream and says so.
    }
  }

  static Unreadable tooLarge(int limit) {
    return new Unreadable(
        "it is larger than %,d bytes, the limit for one text; split it, or set --max-bytes"
            .formatted(limit));
  }
}
