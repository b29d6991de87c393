package org.hearsay.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.hearsay.cli.terminal.TextTable.Cell;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void columnsAreAlignedAndTheWidestIsWrapped() {
    TextTable table = new TextTable("who", "what");
    table.add(
        List.of("Ann", "The ferry sails at noon and comes back in the evening, if it comes back"));
    table.add(List.of("Bo", "No."));
    assertEquals(
        """
        who  what
        ───  ───────────────────────────────────────────────────────
        Ann  The ferry sails at noon and comes back in the evening,
             if it comes back
        Bo   No.
        """,
        printed(table, new Terminal(false, false, true, 60)));
  }

  @Test
  void wideLettersTakeTwoColumns() {
    TextTable table = new TextTable("a", "b");
    table.add(List.of("漢字", "x"));
    table.add(List.of("ab", "y"));
    assertTrue(printed(table, Terminal.NONE).contains("漢字  x\nab    y\n"));
  }

  @Test
  void wordsOfATextCannotSteerTheTerminal() {
    TextTable table = new TextTable("words");
    table.add(new Cell("red \u001B[31m and \u202Eturned\nround", Style.PLAIN));
    assertTrue(printed(table, Terminal.NONE).contains("red ·[31m and ·turned round"));
  }

  @Test
  void onlyATerminalGetsColors() {
    TextTable table = new TextTable("words");
    table.add(new Cell("loud", Style.BOLD));
    assertTrue(
        printed(table, new Terminal(true, true, true, 80)).contains("\u001B[1mloud\u001B[0m"));
    assertFalse(printed(table, Terminal.NONE).contains("\u001B"));
  }

  @Property(tries = 200)
  void noLineIsWiderThanTheTerminal(
      @ForAll @Size(3) List<@StringLength(max = 300) String> cells,
      @ForAll @IntRange(min = 60, max = 160) int width) {
    TextTable table = new TextTable("one", "two", "three");
    table.add(cells);
    printed(table, new Terminal(false, false, true, width))
        .lines()
        .forEach(line -> assertTrue(Printable.width(line) <= width, line));
  }

  private static String printed(TextTable table, Terminal terminal) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, UTF_8);
    table.print(new Console(InputStream.nullInputStream(), stream, stream, terminal));
    return out.toString(UTF_8);
  }
}
