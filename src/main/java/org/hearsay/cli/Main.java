package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Terminal;

/** The program: joins {@link Hearsay} to the process's streams. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException {
    quietLogs();
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

  /** Libraries tell of their every step unless they are asked not to. */
  private static void quietLogs() throws IOException {
    try (InputStream settings = Main.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    }
  }
}
