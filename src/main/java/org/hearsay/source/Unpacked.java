package org.hearsay.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What a gzip file holds, up to so many times its size as no texts are packed. */
final class Unpacked extends FilterInputStream {

  private static final long MOST_TIMES = 200;
  private static final long ALWAYS = 64 << 20;

  private long left;

  private Unpacked(InputStream unpacked, long most) {
    super(unpacked);
    this.left = most;
  }

  /**
   * Unpacks a stream.
   *
   * @param size its size, in bytes
   */
  static InputStream of(InputStream packed, long size) throws IOException {
    return new Unpacked(new GZIPInputStream(packed), Math.max(ALWAYS, MOST_TIMES * size));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    left -= Math.max(0, read);
    if (left < 0) {
      throw new IOException("it holds more than " + MOST_TIMES + " times its size");
    }
    return read;
  }
}
