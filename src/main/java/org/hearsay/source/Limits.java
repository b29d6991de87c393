package org.hearsay.source;

import java.io.IOException;
import java.io.InputStream;

/** Bounds on what is read, so that one text cannot take all memory. */
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

  static Unreadable tooLarge(int limit) {
    return new Unreadable(
        "it is larger than %,d bytes, the limit for one text; split it, or set --max-bytes"
            .formatted(limit));
  }
}
