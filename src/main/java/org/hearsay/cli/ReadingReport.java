package org.hearsay.cli;

import java.util.OptionalLong;
import java.util.function.Consumer;
import org.hearsay.ExtractClaims;
import org.hearsay.claim.Extraction;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.ProgressBar;
import org.hearsay.source.Reading;

/** Tells, while texts are read, how far it is and what was refused; and at last the status. */
final class ReadingReport implements AutoCloseable {

  private final Console console;
  private final ProgressBar progress;
  private int refused;

  ReadingReport(Console console, OptionalLong total) {
    this.console = console;
    progress = new ProgressBar(console, "texts", total);
  }

  /** A listener that reports, and hands on what was extracted. */
  ExtractClaims.Listener toldOf(Consumer<Extraction> onward) {
    return new ExtractClaims.Listener() {
      @Override
      public void extracted(Extraction extraction) {
        onward.accept(extraction);
        progress.step();
      }

      @Override
      public void refused(Reading.Refused text) {
        refuse(text);
      }

      @Override
      public void remarked(String document, String remark) {
        remark(document, remark);
      }
    };
  }

  /** Prints a line of the result on a text that is done. */
  void printed(String line) {
    progress.aside(() -> console.print(line));
    progress.step();
  }

  /** Tells something about a text that was read all the same. */
  void remark(String document, String remark) {
    progress.say(document + ": " + remark);
  }

  /** Names a text that was refused. */
  void refuse(Reading.Refused text) {
    refused++;
    progress.say(text.toString());
    progress.step();
  }

  int refused() {
    return refused;
  }

  /** 1 if any text was refused. */
  int status() {
    return refused == 0 ? 0 : 1;
  }

  @Override
  public void close() {
    progress.close();
  }
}
