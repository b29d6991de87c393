package org.hearsay.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * Discards what is left of a request that is refused. A connection closed on a client that is still
 * sending is reset, and the client never reads the reason.
 */
public final class Leftover {

  private static final int MOST = 8 << 20;
  private static final int BLOCK = 16 << 10;

  private Leftover() {}

  /** Reads on to the end of a request, unless its sender waits to be told that it is wanted. */
  public static void discard(HttpServletRequest request) throws IOException {
    if (request.getHeader("Expect") == null) {
      discard(request.getInputStream());
    }
  }

  /** Reads on to the end, but no more than a few megabytes. */
  public static void discard(InputStream body) throws IOException {
    byte[] block = new byte[BLOCK];
    long discarded = 0;
    int read = 0;
    while (read >= 0 && discarded < MOST) {
      discarded += read;
      read = body.read(block);
    }
  }
}
