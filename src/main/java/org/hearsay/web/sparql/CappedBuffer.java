package org.hearsay.web.sparql;

import java.io.ByteArrayOutputStream;

/** Holds an answer until it is whole, and refuses one that grows too large. */
final class CappedBuffer extends ByteArrayOutputStream {

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

  private void require(int more) {
    if (more > most - count) {
      throw AnswerBudget.tooLarge(most);
    }
  }
}
