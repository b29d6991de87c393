package org.hearsay.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program: joins {@link Hearsay} to the process's streams. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Console console =
        new Console(
            System.in,
            new PrintStream(System.out, false, StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8),
            Terminal.ofProcess());
    int status = Hearsay.run(console, args);
    console.out().flush();
    System.exit(console.out().checkError() && status == 0 ? 1 : status);
  }
}
