package org.hearsay.web;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.query.QueryLibrary;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.Term;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** A client of another maker, on Node, asks the endpoint what the canned queries ask. */
class ComunicaTest {

  /** Where {@code .ci/run} puts the client: a copy of src/test/clients with its packages. */
  private static final Path CLIENT = Path.of("target/clients");

  private static final String MISSING =
      "NO COMUNICA: the endpoint was NOT asked by a client of another maker. Install it:"
          + " cp -r src/test/clients target/ && npm ci --prefix target/clients";

  private record Told(String query, List<List<String>> rows) {}

  @Test
  void comunicaIsToldWhatTheCannedQueriesTell() throws IOException, InterruptedException {
    if (!Files.isDirectory(CLIENT.resolve("node_modules"))) {
      System.err.println(MISSING);
      throw new TestAbortedException(MISSING);
    }
    try (ServedDataset served = new ServedDataset(SeededStore.open())) {
      QueryRunner runner = new QueryRunner(served.store().dataset(), Duration.ofSeconds(30));
      Map<String, List<List<String>>> expected =
          QueryLibrary.bundled().all().stream()
              .collect(
                  toMap(query -> query.name(), query -> texts(runner.run(query, Map.of()).rows())));
      assertEquals(expected, askedByComunica(served));
    }
  }

  private static Map<String, List<List<String>>> askedByComunica(ServedDataset served)
      throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder(
                "node",
                CLIENT.resolve("comunica.mjs").toString(),
                served.url("sparql").toString(),
                "queries")
            .redirectError(Redirect.INHERIT)
            .start();
    String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor());
    Gson gson = new Gson();
    return output
        .lines()
        .map(line -> gson.fromJson(line, Told.class))
        .collect(toMap(Told::query, Told::rows));
  }

  private static List<List<String>> texts(List<List<Optional<Term>>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(cell -> cell.map(Term::text).orElse("")).toList())
        .toList();
  }
}
