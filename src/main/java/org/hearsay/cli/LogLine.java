package org.hearsay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import org.hearsay.cli.terminal.Printable;

/** What a library logs, with all that may be words of strangers made safe to show. */
public final class LogLine extends Formatter {

  @Override
  public String format(LogRecord record) {
    String message = record.getLevel() + ": " + Printable.of(formatMessage(record)) + "\n";
    return record.getThrown() == null ? message : message + trace(record.getThrown());
  }

  private static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString().lines().map(LogLine::line).collect(Collectors.joining());
  }

  private static String line(String words) {
    return Printable.of(words) + "\n";
  }
}
