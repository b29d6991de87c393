package org.hearsay.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.hearsay.cli.Main;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.store.ClaimStore;

/** A large store of real text: the program reads one file again and again, under other ids. */
final class RepeatedIngest {

  private final Path store;
  private final Path lines;

  /**
   * @param lines JSON Lines, packed with gzip
   */
  RepeatedIngest(Path store, Path lines) {
    this.store = store;
    this.lines = lines;
  }

  /** Reads until so many claims are stored, then compacts. */
  void until(long claims) throws IOException {
    long stored = claims();
    for (int copy = 0; stored < claims; copy++) {
      Path again = copy(copy);
      hearsay("ingest", "--lines", again.toString());
      Files.delete(again);
      long before = stored;
      stored = claims();
      if (stored == before) {
        throw new IOException("nothing is read from " + lines);
      }
      System.out.printf("%,d claims%n", stored);
    }
    hearsay("compact");
  }

  private long claims() {
    if (!Files.exists(store)) {
      return 0;
    }
    try (ClaimStore open = ClaimStore.openExisting(store)) {
      return open.read(
          dataset -> Iter.count(dataset.getUnionGraph().find(Node.ANY, Borrowed.TYPE, Hs.CLAIM)));
    }
  }

  private Path copy(int number) throws IOException {
    Path copy = Files.createTempFile("articles", ".jsonl");
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(lines)), StandardCharsets.UTF_8));
        Writer out = Files.newBufferedWriter(copy)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonObject article = JsonParser.parseString(line).getAsJsonObject();
        article.addProperty("id", article.get("id").getAsString() + "-" + number);
        out.write(article + "\n");
      }
    }
    return copy;
  }

  private void hearsay(String... arguments) throws IOException {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    program.command().addAll(List.of(arguments));
    program.command().addAll(List.of("--store", store.toString()));
    program.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    program.redirectError(ProcessBuilder.Redirect.INHERIT);
    program.start().onExit().join();
  }
}
