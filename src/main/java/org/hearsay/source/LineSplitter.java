package org.hearsay.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream of bytes at line feeds, holding no more than one line. */
final class LineSplitter {

  private final InputStream in;
  private final int limit;
  private boolean more = true;

  LineSplitter(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Whether the end has not been met. */
  boolean hasMore() {
    return more;
  }

  /** The next line, perhaps empty. A line over the limit is skipped to its end, and refused. */
  byte[] next() throws IOException, Unreadable {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int length = 0;
    int b = in.read();
    while (b >= 0 && b != '\n') {
      if (length++ < limit) {
        line.write(b);
      }
      b = in.read();
    }
    more = b >= 0;
    if (length > limit) {
      throw Limits.tooLarge(limit);
    }
    return line.toByteArray();
  }
}
