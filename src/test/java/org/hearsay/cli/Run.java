package org.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Terminal;

/** What a command line did. */
record Run(int status, String out, String err) {

  static Run of(String... args) {
    return withInput("", args);
  }

  static Run withInput(String in, String... args) {
    return on(Terminal.NONE, in, args);
  }

  static Run on(Terminal terminal, String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            terminal);
    int status = Hearsay.run(console, args);
    return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
  }
}
