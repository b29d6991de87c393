package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From texts to a store, with the models. */
class IngestCommandTest {

  private static final String TEXT = "The mayor said on Monday that nine ferries sank.";

  @TempDir private Path folder;

  @Test
  void aBadFileIsNamedTheGoodOnesLandAndAgainChangesNothing() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), TEXT);
    Files.write(texts.resolve("b.txt"), new byte[] {'a', (byte) 0xFF});
    Files.writeString(texts.resolve("c.txt"), TEXT.replace("nine", "ten"));
    Run first = ingest(texts);
    assertEquals(1, first.status());
    assertTrue(first.err().contains(texts.resolve("b.txt") + ": byte 1 (line 1)"), first.err());
    assertEquals(List.of("added  a.txt", "added  c.txt"), outcomes(first));
    Files.delete(texts.resolve("b.txt"));
    Files.writeString(texts.resolve("c.txt"), TEXT.replace("nine", "twelve"));
    Run again = ingest(texts);
    assertEquals(0, again.status(), again.err());
    assertEquals(List.of("unchanged  a.txt", "revised  c.txt"), outcomes(again));
  }

  @Test
  void vagueCountsAreCountedAndComparedAnewUnderAnotherPolicy() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    String told = "Ines Falk said that %s sailors from Norland were held on March 10, 2031.";
    Files.writeString(texts.resolve("a.txt"), told.formatted("dozens of"));
    Files.writeString(texts.resolve("b.txt"), told.formatted("30"));
    ingest(texts);
    assertEquals(List.of("COMPATIBLE"), verdicts());
    Run again = ingest(texts, "--vague", "plural=3");
    assertEquals(List.of("rewritten  a.txt", "unchanged  b.txt"), outcomes(again));
    assertEquals(List.of("CONFLICT"), verdicts());
  }

  @ParameterizedTest
  @CsvSource({
    "plural=0, 'a plural means at least one, not 0'",
    "many=-1, '“many” means at least one, not -1'",
    "umpteen=3, '“umpteen” is no vague count; couple, few, many, plural, several are'"
  })
  void aVagueCountThatMeansNothingIsAWrongCommand(String choice, String why) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("none"));
    Run run = ingest(texts, "--vague", choice);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("--vague: " + why), run.err());
  }

  private List<String> verdicts() {
    String store = folder.resolve("store").toString();
    return Run.of("query", "verdicts", "--format", "csv", "--store", store)
        .out()
        .lines()
        .skip(1)
        .map(row -> row.split(",", -1)[0])
        .toList();
  }

  @Test
  void linesKeepTheirOrderWhateverTheThreads() {
    String lines =
        IntStream.range(0, 24)
            .mapToObj(i -> "{\"id\": \"" + i + "\", \"text\": \"" + TEXT.repeat(1 + i % 5) + "\"}")
            .collect(Collectors.joining("\n"));
    Run two = Run.withInput(lines, "extract", "--lines", "--threads", "2", "-");
    Run one = Run.withInput(lines, "extract", "--lines", "--threads", "1", "-");
    assertEquals(0, two.status(), two.err());
    assertEquals(one.out(), two.out());
    List<String> ids =
        two.out()
            .lines()
            .map(line -> JsonParser.parseString(line).getAsJsonObject().get("id").getAsString())
            .toList();
    assertEquals(IntStream.range(0, 24).mapToObj(Integer::toString).toList(), ids);
  }

  private Run ingest(Path texts, String... options) {
    List<String> line = new ArrayList<>(List.of("ingest", texts.toString()));
    line.addAll(List.of("--store", folder.resolve("store").toString()));
    line.addAll(List.of(options));
    return Run.of(line.toArray(String[]::new));
  }

  private static List<String> outcomes(Run run) {
    return run.out()
        .lines()
        .map(line -> line.split(" {2,}"))
        .map(parts -> parts[0] + "  " + parts[1])
        .toList();
  }
}
