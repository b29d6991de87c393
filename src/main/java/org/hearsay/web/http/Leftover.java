package org.hearsay.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.HttpInput;

/**
 * What is left of a request that is refused. A connection closed on a client that is still sending
 * is reset, and the client never reads the reason; and many read nothing before all is sent. So the
 * answer goes out, and what still comes is read for a while and forgotten.
 */
public final class Leftover {

  private static final Duration MOST = Duration.ofSeconds(10);
  private static final int BLOCK = 64 << 10;

  private Leftover() {}

  /**
   * Sends the answer, which must be whole, and reads on to the end of the request. A sender who
   * waits to be told that the body is wanted is told nothing.
   */
  public static void discard(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.flushBuffer();
    InputStream body = request.getInputStream();
    if (request.getHeader("Expect") == null || hasBegun(body)) {
      discard(body);
    }
  }

  private static boolean hasBegun(InputStream body) {
    return body instanceof HttpInput input && input.getContentConsumed() > 0;
  }

  /** Reads on to the end, but for a few seconds only. */
  public static void discard(InputStream body) {
    byte[] block = new byte[BLOCK];
    long end = System.nanoTime() + MOST.toNanos();
    try {
      int read = 0;
      while (read >= 0 && System.nanoTime() < end) {
        read = body.read(block);
      }
    } catch (IOException hungUp) {
      // Who no longer sends needs no more.
    }
  }
}
