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

  /** How many lines there are that hold something. */
  static long count(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long lines = 0;
    boolean open = false;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      for (int i = 0; i < n; i++) {
        boolean ends = buffer[i] == '\n';
        lines += ends && open ? 1 : 0;
        open = !ends && (open || buffer[i] > ' ' || buffer[i] < 0);
      }
    }
    return open ? lines + 1 : lines;
  }
}
