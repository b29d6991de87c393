package org.hearsay.web;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.query.QueryLibrary;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.answer.Term;
import org.junit.jupiter.api.Test;

/** A client of another maker, on Node, asks the endpoint what the canned queries ask. */
class ComunicaTest {

  private record Told(String query, List<List<String>> rows) {}

  @Test
  void comunicaIsToldWhatTheCannedQueriesTell() throws IOException, InterruptedException {
    ForeignClient comunica = ForeignClient.installed("comunica.mjs");
    try (ServedDataset served = new ServedDataset(SeededStore.open())) {
      QueryRunner runner = new QueryRunner(served.store().dataset(), Duration.ofSeconds(30));
      Map<String, List<List<String>>> expected =
          QueryLibrary.bundled().all().stream()
              .collect(
                  toMap(query -> query.name(), query -> texts(runner.run(query, Map.of()).rows())));
      List<String> answers = comunica.run("", served.url("sparql").toString(), "queries");
      assertEquals(expected, told(answers));
    }
  }

  private static Map<String, List<List<String>>> told(List<String> lines) {
    Gson gson = new Gson();
    return lines.stream()
        .map(line -> gson.fromJson(line, Told.class))
        .collect(toMap(Told::query, Told::rows));
  }

  private static List<List<String>> texts(List<List<Optional<Term>>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(cell -> cell.map(Term::text).orElse("")).toList())
        .toList();
  }
}
