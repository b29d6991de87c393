package org.hearsay.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

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
    return new Unpacked(new Whole(packed), Math.max(ALWAYS, MOST_TIMES * size));
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

  /**
   * All that a gzip file holds: parts one after the other. Java takes a part whose beginning is
   * damaged for the end of the file, and would tell nobody of what it holds.
   */
  private static final class Whole extends GZIPInputStream {
    private static final int TRAILER = 8;

    Whole(InputStream packed) throws IOException {
      super(packed);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read;
      try {
        read = super.read(bytes, offset, length);
      } catch (ZipException e) {
        throw new IOException("what follows in it is damaged (" + e.getMessage() + ")", e);
      }
      if (read < 0 && (inf.getRemaining() > TRAILER || in.read() >= 0)) {
        throw new IOException("what follows in it is not in gzip format");
      }
      return read;
    }
  }
}
