package org.hearsay.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where results go. When it takes no more the command ends: a {@link java.io.PrintStream} by itself
 * would tell nobody, and the command go on for none.
 */
public final class StandardOutput extends OutputStream {

  private final OutputStream out;
  private boolean lost;

  /** Writes to a stream as it is told to, without a buffer. */
  public StandardOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /** What is still written while the command ends goes nowhere. */
  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (lost) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      lost = true;
      throw new OutputLost(e);
    }
  }
}
