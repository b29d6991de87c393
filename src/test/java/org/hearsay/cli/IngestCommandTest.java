package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private Run ingest(Path texts) {
    return Run.of("ingest", texts.toString(), "--store", folder.resolve("store").toString());
  }

  private static List<String> outcomes(Run run) {
    return run.out()
        .lines()
        .map(line -> line.split(" {2,}"))
        .map(parts -> parts[0] + "  " + parts[1])
        .toList();
  }
}
