package org.hearsay.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param out for results, which machines may read
 * @param err for progress, remarks and complaints
 */
public record Console(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {

  /** Tells the reader something on standard error. */
  public void say(String message) {
    err.println("hearsay: " + Printable.of(message));
  }

  /** Prints a line of the result. */
  public void print(String line) {
    out.println(line);
  }

  /** Words in a style, if the output can show it. */
  public String styled(Style style, String words) {
    return terminal.out() ? style.apply(words) : words;
  }
}
