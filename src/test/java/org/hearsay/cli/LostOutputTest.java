package org.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.StandardOutput;
import org.hearsay.cli.terminal.Terminal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A standard output that takes no more. */
class LostOutputTest {

  @AutoClose private static final CommandsOnSeeds seeds = CommandsOnSeeds.open();

  /** What is said, of each command that prints something, when a write fails. */
  private static String said(String reason, String command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(new StandardOutput(new Failing(reason)), false, UTF_8),
            new PrintStream(err, true, UTF_8),
            Terminal.NONE);
    String line = command.replace("STORE", "--store " + seeds.folder());
    assertEquals(1, Hearsay.run(console, line.split(" ")));
    return err.toString(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export STORE",
        "export STORE --format turtle",
        "export STORE --format trig",
        "export STORE --format jsonld",
        "figures STORE",
        "figures STORE --format csv",
        "figures STORE --format json",
        "query",
        "query figures STORE",
        "query figures STORE --format csv",
        "query figures STORE --format json",
        "trace STORE residents",
        "trace STORE residents --format json",
        "trace STORE residents --format html",
        "trace STORE residents --format jsonld",
        "backup STORE",
        "demo --no-serve STORE",
        "generate-completion",
        "export --help",
        "--version",
      })
  void aCommandEndsAndSaysWhyUnlessItsReaderHasLeft(String command) {
    assertEquals(
        "hearsay: standard output takes no more: No space left on device\n",
        said("No space left on device", command));
    assertEquals("", said("Broken pipe", command));
  }

  private static final class Failing extends OutputStream {
    private final String reason;

    Failing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int one) throws IOException {
      throw new IOException(reason);
    }
  }
}
