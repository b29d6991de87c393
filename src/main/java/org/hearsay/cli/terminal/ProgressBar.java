package org.hearsay.cli.terminal;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * How far long work has come, drawn on standard error if it is a terminal and nowhere else. It is
 * cleared before anything else is said, and at the end.
 */
public final class ProgressBar implements AutoCloseable {

  private static final int BAR = 28;
  private static final long BETWEEN_DRAWINGS = Duration.ofMillis(80).toNanos();
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final Console console;
  private final String unit;
  private final OptionalLong total;
  private final long begun = System.nanoTime();
  private long done;
  private long drawn;

  /**
   * Draws nothing yet.
   *
   * @param unit what is counted, in the plural
   * @param total how many there are, where that is known
   */
  public ProgressBar(Console console, String unit, OptionalLong total) {
    this.console = console;
    this.unit = unit;
    this.total = total;
    draw();
  }

  /** One more is done. */
  public void step() {
    done++;
    if (System.nanoTime() - drawn > BETWEEN_DRAWINGS) {
      draw();
    }
  }

  /** Says something above the bar. */
  public void say(String message) {
    aside(() -> console.say(message));
  }

  /** Lets something be written without the bar in its way. */
  public void aside(Runnable writing) {
    clear();
    writing.run();
    draw();
  }

  @Override
  public void close() {
    clear();
  }

  private void draw() {
    if (console.terminal().err()) {
      drawn = System.nanoTime();
      console.err().print(CLEAR_LINE + line(Duration.ofNanos(drawn - begun)));
      console.err().flush();
    }
  }

  private void clear() {
    if (console.terminal().err()) {
      console.err().print(CLEAR_LINE);
      console.err().flush();
    }
  }

  /** The bar as it looks after a time. */
  String line(Duration elapsed) {
    double seconds = Math.max(0.001, elapsed.toMillis() / 1000.0);
    String rate = String.format(Locale.ROOT, "%.1f/s", done / seconds);
    if (total.isEmpty() || total.getAsLong() == 0) {
      return "%,d %s  %s".formatted(done, unit, rate);
    }
    double share = Math.min(1, (double) done / total.getAsLong());
    int full = (int) (BAR * share);
    String bar = "━".repeat(full) + "╌".repeat(BAR - full);
    return "%s %,d of %,d %s  %s%s"
        .formatted(bar, done, total.getAsLong(), unit, rate, remaining(seconds, share));
  }

  private static String remaining(double seconds, double share) {
    if (share == 0 || share == 1) {
      return "";
    }
    long left = Math.round(seconds / share - seconds);
    return "  %d:%02d left".formatted(left / 60, left % 60);
  }
}
