package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hearsay.query.QueryLibrary;
import org.hearsay.web.sparql.lane.QueryLimits;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The REST interface over the seed articles. */
class RestTest {

  private static final String BASE = "http://localhost:3030/id/";

  @AutoClose private static final ServedDataset served = new ServedDataset(SeededStore.open());

  private static JsonElement json(String path) {
    HttpResponse<String> answer = served.get(path, Map.of());
    assertEquals(200, answer.statusCode(), path + " " + answer.body());
    return JsonParser.parseString(answer.body());
  }

  private static JsonArray rows(String path) {
    return json(path).getAsJsonObject().getAsJsonObject("results").getAsJsonArray("bindings");
  }

  @Test
  void allCannedQueriesAreListedAndAnswer() {
    JsonArray listed = json("api/queries").getAsJsonArray();
    assertEquals(QueryLibrary.bundled().all().size(), listed.size());
    for (JsonElement query : listed) {
      String path = query.getAsJsonObject().get("path").getAsString();
      assertEquals(200, served.get(path, Map.of()).statusCode(), path);
    }
  }

  @Test
  void parametersNarrowTheAnswer() {
    int all = rows("api/queries/figures").size();
    JsonArray held = rows("api/queries/figures?status=held");
    assertTrue(all > held.size(), all + " figures");
    assertEquals(1, held.size());
    assertEquals(
        "20", held.get(0).getAsJsonObject().getAsJsonObject("least").get("value").getAsString());
  }

  @Test
  void limitAndOffsetPageThroughTheRows() {
    List<String> all = words(rows("api/queries/figures"));
    assertEquals(all.subList(1, 2), words(rows("api/queries/figures?limit=1&offset=1")));
    assertEquals(List.of(), words(rows("api/queries/figures?offset=999")));
  }

  private static List<String> words(JsonArray rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> row.getAsJsonObject().getAsJsonObject("words").get("value").getAsString())
        .toList();
  }

  @Test
  void rowsComeAsCsvToo() {
    HttpResponse<String> csv = served.get("api/queries/figures?format=csv", Map.of());
    assertTrue(csv.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
    assertTrue(csv.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
    assertTrue(csv.body().startsWith("words,bound,least,most"), csv.body());
    assertEquals(
        csv.body(), served.get("api/queries/figures", Map.of("Accept", "text/csv")).body());
  }

  @Test
  void anAnswerOfTooManyBytesIsAnErrorNotACut() {
    QueryLimits small =
        new QueryLimits(
            Duration.ofMinutes(1), Duration.ofMinutes(1), 4, 2, 1_000, 1_000, 1_000, 1 << 10);
    ServerSettings settings = ServerSettings.local(0).withLimits(small);
    try (ServedDataset narrow = new ServedDataset(SeededStore.open(), settings)) {
      for (String format : List.of("json", "csv")) {
        String path = "api/queries/provenance?format=" + format;
        HttpResponse<String> all = narrow.get(path, Map.of());
        assertEquals(422, all.statusCode(), path);
        assertTrue(all.body().contains("1 KB"), all.body());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\" || true || \"", "\\", "a\nb", "\\u0022", "> . ?x ?y ?z", "'''"})
  void aHostileValueStaysAValue(String value) {
    String path = "api/queries/figures?status=" + ServedDataset.encode(value);
    assertEquals(0, rows(path).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/queries/provenance?claim=not%20an%20iri",
        "api/queries/provenance?claim=%3Cx%3E",
        "api/queries/figures?unknown=1",
        "api/queries/verdicts?verdict=agreed",
        "api/queries/figures?limit=-1",
        "api/queries/figures?limit=x",
        "api/queries/figures?format=exe",
        "api/queries/figures?status=a&status=b"
      })
  void aWrongParameterIsTheClients(String path) {
    assertEquals(400, served.get(path, Map.of()).statusCode());
  }

  @Test
  void whoChoosesWhatIsNoChoiceIsToldThoseThereAre() {
    HttpResponse<String> refused = served.get("api/queries/verdicts?verdict=agreed", Map.of());
    assertTrue(
        refused.body().contains("is not one of NOT_COMPARABLE, INSUFFICIENT"), refused.body());
    assertEquals(3, rows("api/queries/verdicts?verdict=").size());
  }

  @Test
  void theListOfQueriesHasTheChoicesOfTheirParameters() {
    JsonArray queries = json("api/queries").getAsJsonArray();
    assertTrue(
        queries.toString().contains("\"choices\":[\"reporter\",\"speaker\",\"cited source\"]"),
        queries.toString());
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    for (String path :
        List.of(
            "api/queries/none",
            "api/claims/none/trace",
            "api/claims/none",
            "api/figures?population=http://example.org/none")) {
      assertTrue(List.of(404, 400).contains(served.get(path, Map.of()).statusCode()), path);
    }
  }

  @Test
  void figuresComeWithTheVerdictsOnEachPair() {
    String population =
        json("api/figures")
            .getAsJsonObject()
            .getAsJsonArray("populations")
            .get(0)
            .getAsJsonObject()
            .get("iri")
            .getAsString();
    JsonObject compared =
        json("api/figures?population=" + ServedDataset.encode(population)).getAsJsonObject();
    assertEquals(3, compared.getAsJsonArray("figures").size());
    assertEquals(3, compared.getAsJsonArray("comparisons").size());
    JsonObject held = compared.getAsJsonArray("figures").get(0).getAsJsonObject();
    JsonObject quantity = held.getAsJsonObject("quantity");
    assertEquals(20, quantity.get("low").getAsInt());
    assertEquals(false, quantity.get("lowInclusive").getAsBoolean());
    assertTrue(quantity.get("high").isJsonNull());
  }

  @Test
  void aTraceFollowsTheChainToNobody() {
    JsonArray held = rows("api/queries/figures?status=held");
    String figure =
        held.get(0).getAsJsonObject().getAsJsonObject("figure").get("value").getAsString();
    JsonArray claims =
        JsonParser.parseString(
                served
                    .query("SELECT ?c { ?c <https://w3id.org/hearsay/ns#figure> <" + figure + "> }")
                    .body())
            .getAsJsonObject()
            .getAsJsonObject("results")
            .getAsJsonArray("bindings");
    String claim = claims.get(0).getAsJsonObject().getAsJsonObject("c").get("value").getAsString();
    JsonObject trace =
        json("api/claims/" + claim.substring((BASE + "claim/").length()) + "/trace")
            .getAsJsonObject();
    assertEquals(2, trace.getAsJsonArray("chain").size());
    assertEquals(true, trace.get("endsAtNobody").getAsBoolean());
    assertTrue(trace.getAsJsonObject("article").get("publisher").isJsonNull());
  }
}
