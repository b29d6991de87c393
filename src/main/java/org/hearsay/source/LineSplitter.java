package org.hearsay.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream of bytes at line feeds, holding no more than one line. */
final class LineSplitter {

  /** How many times as long as it may be a line is, at most, passed over for the next one. */
  private static final int MOST_SKIPPED = 64;

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

  /**
   * The next line, perhaps empty.
   *
   * @throws Unreadable if it is over the limit; it is then skipped
   * @throws IOException if so much is skipped that it may never end
   */
  byte[] next() throws IOException, Unreadable {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    while (b >= 0 && b != '\n' && line.size() < limit) {
      line.write(b);
      b = in.read();
    }
    if (b >= 0 && b != '\n') {
      skip();
      throw Limits.tooLarge(limit);
    }
    more = b >= 0;
    return line.toByteArray();
  }

  private void skip() throws IOException {
    long left = (long) limit * MOST_SKIPPED;
    int b = in.read();
    while (b >= 0 && b != '\n') {
      if (left-- == 0) {
        throw new IOException(
            "the line does not end within %,d bytes, and nothing after it is read"
                .formatted((long) limit * MOST_SKIPPED));
      }
      b = in.read();
    }
    more = b >= 0;
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
