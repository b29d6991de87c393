package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.CompareFigures;
import org.hearsay.ReadArticles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code figures}, on articles that follow one group for months. */
class FiguresCommandTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void readArticles() {
    try (ClaimStore store = ClaimStore.open(folder.resolve("store"))) {
      ExtractionWriter writer = new ExtractionWriter(IriMinter.local(), "test");
      store.replace(
          ReadArticles.in("src/test/resources/series").stream().map(writer::write).toList());
      new CompareFigures(store, IriMinter.local()).changed();
    }
  }

  private static Run figures(boolean unicode, String... options) {
    List<String> line = new ArrayList<>(List.of("figures"));
    line.addAll(List.of(options));
    line.addAll(List.of("--store", folder.resolve("store").toString()));
    return Run.on(new Terminal(false, false, unicode, 100), "", line.toArray(String[]::new));
  }

  private static List<String> linesAbout(String start, Run run) {
    return run.out().lines().filter(line -> line.startsWith(start)).toList();
  }

  @Test
  void aChartShowsTheBoundsOverTime() {
    assertEquals(
        List.of(
            "2031-03-10  ···········································●····  34 held",
            "2031-03-10  ········································●·······  31 held",
            "2031-03-10  ······································○────────▶  more than 30 held",
            "2031-03-10  ··············································●·  36 held"),
        linesAbout("2031-03-10", figures(true, "--about", "sailors")));
  }

  @Test
  void aStatusThatNoFigureHasIsAnsweredWithThoseThatSomeHave() {
    String told = figures(true, "--status", "fred").err();
    assertTrue(told.contains("there are no such figures"), told);
    assertTrue(told.contains("the most common statuses here: held, "), told);
  }

  @Test
  void aTerminalWithoutUnicodeGetsPlainMarks() {
    String chart =
        String.join("\n", linesAbout("2031-03-10", figures(false, "--about", "sailors")));
    assertTrue(chart.contains("o-----"), chart);
    assertTrue(chart.chars().allMatch(c -> c < 128), chart);
  }

  @Test
  void whatAddsUpStandsBelow() {
    Run run = figures(true, "--about", "sailors");
    assertTrue(run.out().contains("10 - 3 = 7 expected, 7 told: 0 unexplained"), run.out());
    assertTrue(run.out().contains("34 - 10 = 24 expected, 12 told: -12 unexplained"), run.out());
  }

  @Test
  void speakerStatusAndDayNarrowTheSeries() {
    assertEquals(
        List.of("2031-03-10", "2031-03-10"), days("--speaker", "falk", "--as-of", "2031-03-31"));
    assertEquals(
        List.of("2031-04-05", "2031-06-15", "2031-06-15"),
        days("--about", "sailors", "--status", "returned"));
    assertEquals(List.of(), days("--speaker", "nobody"));
  }

  private static List<String> days(String... options) {
    List<String> line = new ArrayList<>(List.of(options));
    line.addAll(List.of("--format", "csv"));
    return figures(true, line.toArray(String[]::new))
        .out()
        .lines()
        .skip(1)
        .map(row -> row.split(",", -1)[1])
        .toList();
  }

  @Test
  void theSeriesIsJsonToo() {
    Run run = figures(true, "--about", "pilots", "--format", "json");
    assertEquals(
        3,
        JsonParser.parseString(run.out())
            .getAsJsonObject()
            .getAsJsonObject("results")
            .getAsJsonArray("bindings")
            .size());
  }

  @Test
  void theLocaleTellsWhatATerminalShows() {
    assertTrue(Terminal.isUnicode(Map.of("LANG", "en_US.UTF-8")));
    assertTrue(Terminal.isUnicode(Map.of("LC_CTYPE", "C.utf8", "LANG", "C")));
    assertFalse(Terminal.isUnicode(Map.of("LC_ALL", "POSIX", "LANG", "en_US.UTF-8")));
    assertFalse(Terminal.isUnicode(Map.of()));
  }
}
