package org.hearsay.web.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Holds an answer until it is whole, and refuses one that grows too large. */
public final class CappedBuffer extends ByteArrayOutputStream {

  private final int most;

  CappedBuffer(int most) {
    super(8 << 10);
    this.most = most;
  }

  @Override
  public synchronized void write(int b) {
    require(1);
    super.write(b);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    require(length);
    super.write(bytes, offset, length);
  }

  /** How many bytes of memory it takes. */
  synchronized int capacity() {
    return buf.length;
  }

  /** What is written so far, not copied. */
  synchronized ByteBuffer content() {
    return ByteBuffer.wrap(buf, 0, count);
  }

  private void require(int more) {
    if (more > most - count) {
      throw tooLarge(most);
    }
  }

  /** Why an answer that would be larger is not given. */
  public static Refusal tooLarge(int bytes) {
    return Refusal.answerTooLarge(
        "The answer is larger than "
            + (bytes >> 10)
            + " KB. Set a LIMIT, or ask for fewer columns.");
  }
}
