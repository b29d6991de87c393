package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON of a text and its triples tell of the same claims, at the same code points. */
class JsonAndTriplesTest {

  private static final String CONTENTS =
      """
      PREFIX hs: <https://w3id.org/hearsay/ns#> PREFIX oa: <http://www.w3.org/ns/oa#>
      SELECT ?start ?end ?exact WHERE {
        ?claim a hs:Claim ; hs:cue ?cue .
        ?annotation oa:hasBody ?claim ; oa:hasTarget/oa:hasSelector ?selector .
        ?selector oa:start ?start ; oa:end ?end ; oa:exact ?exact }
      """;
  private static final String CUES =
      """
      PREFIX hs: <https://w3id.org/hearsay/ns#> PREFIX oa: <http://www.w3.org/ns/oa#>
      SELECT ?start ?end ?exact WHERE {
        ?annotation hs:cueEvidence ?selector .
        ?selector oa:start ?start ; oa:end ?end ; oa:exact ?exact }
      """;
  private static final String FIGURES =
      """
      PREFIX hs: <https://w3id.org/hearsay/ns#> PREFIX oa: <http://www.w3.org/ns/oa#>
      SELECT ?start ?end ?exact WHERE {
        ?figure a hs:Figure .
        ?annotation oa:hasBody ?figure ; oa:hasTarget/oa:hasSelector ?selector .
        ?selector oa:start ?start ; oa:end ?end ; oa:exact ?exact }
      """;

  @Test
  void theyAgreeAfterEmojiAndCyrillic(@TempDir Path folder) throws IOException {
    Path news =
        Files.writeString(
            folder.resolve("news.txt"),
            "😀 Новости из порта 🚢: Ann Lee said that more than 20 boats are moored in Port Vale.");
    agree(news);
  }

  @Test
  void theyAgreeOnTheSeeds() throws IOException {
    agree(Path.of("seeds/000_4f25ac9f61cfc5c8.txt"));
    agree(Path.of("seeds/004_b9262ead88f3d263.txt"));
  }

  private static void agree(Path text) throws IOException {
    JsonObject json = JsonParser.parseString(extract(text, "json")).getAsJsonObject();
    String triples = extract(text, "turtle");
    JsonArray attributions = json.getAsJsonArray("attributions");
    assertFalse(attributions.isEmpty());
    assertEquals(
        spans(attributions, a -> a.getAsJsonArray("contents").asList()), spans(triples, CONTENTS));
    assertEquals(spans(attributions, a -> List.of(a.get("cue"))), spans(triples, CUES));
    assertEquals(spans(json.getAsJsonArray("quantities"), List::of), spans(triples, FIGURES));
  }

  private static String extract(Path text, String format) {
    Run run = Run.of("extract", text.toString(), "--format", format);
    assertEquals(0, run.status(), run.err());
    return run.out();
  }

  private static SortedSet<String> spans(
      JsonArray things, Function<JsonObject, List<? extends JsonElement>> inside) {
    List<String> spans = new ArrayList<>();
    for (JsonElement thing : things) {
      for (JsonElement span : inside.apply(thing.getAsJsonObject())) {
        JsonObject s = span.getAsJsonObject();
        spans.add(
            s.get("start").getAsInt()
                + "-"
                + s.get("end").getAsInt()
                + " "
                + s.get("text").getAsString());
      }
    }
    return new TreeSet<>(spans);
  }

  private static SortedSet<String> spans(String turtle, String query) {
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    SortedSet<String> spans = new TreeSet<>();
    try (QueryExecution execution =
        QueryExecution.model(ModelFactory.createModelForGraph(graph)).query(query).build()) {
      execution.execSelect().forEachRemaining(row -> spans.add(span(row)));
    }
    return spans;
  }

  private static String span(QuerySolution row) {
    return row.getLiteral("start").getInt()
        + "-"
        + row.getLiteral("end").getInt()
        + " "
        + row.getLiteral("exact").getString();
  }
}
