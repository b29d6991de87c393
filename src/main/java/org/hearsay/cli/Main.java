package org.hearsay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.StandardOutput;
import org.hearsay.cli.terminal.Terminal;

/** The program: joins {@link Hearsay} to the process's streams. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException {
    quietLogs();
    Console console =
        new Console(
            System.in,
            new PrintStream(standardOutput(), false, StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8),
            Terminal.ofProcess());
    int status = Hearsay.run(console, args);
    System.exit(status);
  }

  private static StandardOutput standardOutput() {
    return new StandardOutput(new FileOutputStream(FileDescriptor.out));
  }

  /** Libraries tell of their every step unless they are asked not to. */
  private static void quietLogs() throws IOException {
    try (InputStream settings = Main.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    }
  }
}
