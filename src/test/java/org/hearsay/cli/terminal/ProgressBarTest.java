package org.hearsay.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void theBarFillsAndTellsWhatIsLeft() {
    ProgressBar bar = bar(OptionalLong.of(4));
    bar.step();
    assertEquals(
        "━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ 1 of 4 texts  0.1/s  0:30 left",
        bar.line(Duration.ofSeconds(10)));
  }

  @Test
  void withoutATotalItCounts() {
    ProgressBar bar = bar(OptionalLong.empty());
    bar.step();
    bar.step();
    assertEquals("2 texts  0.2/s", bar.line(Duration.ofSeconds(10)));
  }

  @Test
  void nothingIsDrawnWhereThereIsNoTerminal() {
    try (ProgressBar bar = bar(OptionalLong.of(1))) {
      bar.step();
    }
    assertEquals("", err.toString(UTF_8));
  }

  private ProgressBar bar(OptionalLong total) {
    PrintStream stream = new PrintStream(err, true, UTF_8);
    Console console = new Console(InputStream.nullInputStream(), stream, stream, Terminal.NONE);
    return new ProgressBar(console, "texts", total);
  }
}
