package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {

  @Test
  void wordsOfAQueryNeitherSteerTheTerminalNorBeginALine() {
    LogRecord record = new LogRecord(Level.WARNING, "odd date: \u001b[31mred\nWARNING: forged");
    assertEquals("WARNING: odd date: ·[31mred WARNING: forged\n", new LogLine().format(record));
  }

  @Test
  void whereAFaultComesFromIsTold() {
    LogRecord record = new LogRecord(Level.SEVERE, "failed");
    record.setThrown(new IllegalStateException("\u001b[2Jgone"));
    String told = new LogLine().format(record);
    assertTrue(
        told.startsWith("SEVERE: failed\njava.lang.IllegalStateException: ·[2Jgone\n"), told);
    assertTrue(told.contains("LogLineTest"), told);
  }
}
