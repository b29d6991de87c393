package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Full-text search, by SPARQL and by REST. */
class SearchingTest {

  private static final String PREFIXES =
      "PREFIX text: <http://jena.apache.org/text#> PREFIX schema: <http://schema.org/> "
          + "PREFIX hs: <https://w3id.org/hearsay/ns#> ";

  @AutoClose private static ServedDataset served;

  @BeforeAll
  static void serve() {
    served = new ServedDataset(SeededStore.open());
    while (served.get("api/search?q=x", Map.of()).statusCode() == 503) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private static JsonArray rows(String query) {
    HttpResponse<String> answer = served.query(PREFIXES + query);
    assertEquals(200, answer.statusCode(), answer.body());
    return JsonParser.parseString(answer.body())
        .getAsJsonObject()
        .getAsJsonObject("results")
        .getAsJsonArray("bindings");
  }

  private static JsonArray hits(String parameters) {
    HttpResponse<String> answer = served.get("api/search?" + parameters, Map.of());
    assertEquals(200, answer.statusCode(), answer.body());
    return JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonArray("hits");
  }

  @Test
  void sparqlFindsClaimsByTheirWords() {
    assertTrue(rows("SELECT ?c { ?c text:query 'resident' ; a hs:Claim }").size() > 0);
  }

  @Test
  void sparqlGetsTheScoreAndTheWordsAsTheyAreStored() {
    String found = "{ (?c ?score ?words) text:query (schema:text 'residents' 5) ";
    int all = rows("SELECT ?c ?score ?words " + found + "}").size();
    assertTrue(all > 0);
    assertEquals(all, rows("SELECT ?c " + found + ". ?c schema:text ?words }").size());
  }

  @Test
  void sparqlFindsSpeakersByTheirNames() {
    assertTrue(
        rows("SELECT ?who { ?who text:query (schema:name 'moskalkova') . ?c hs:speaker ?who }")
                .size()
            > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AND AND", "(", "/[/", "a~b~c\""})
  void whatLuceneCannotReadIsTheClients(String words) {
    HttpResponse<String> answer =
        served.query(PREFIXES + "SELECT ?c { ?c text:query '" + words + "' }");
    assertEquals(400, answer.statusCode(), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<java:org.apache.jena.query.text.TextQueryPF>",
        "<java:java.lang.Runtime>",
        "<http://jena.apache.org/ARQ/property#textMatch>",
        "<http://jena.hpl.hp.com/ARQ/property#versionARQ>"
      })
  void noOtherPropertyIsAFunction(String property) {
    assertEquals(0, rows("SELECT ?x { ?x " + property + " 'resident' }").size());
  }

  @Test
  void restTellsWhatWasFoundAndWhoSaidIt() {
    JsonObject claim = hits("q=residents&in=claim&limit=1").get(0).getAsJsonObject();
    assertEquals("claim", claim.get("kind").getAsString());
    assertTrue(claim.get("words").getAsString().contains("residents"));
    assertTrue(claim.getAsJsonObject("speaker").get("label").getAsString().length() > 0);
    assertFalse(claim.get("negated").getAsBoolean());
    assertEquals(
        200, served.get(claim.get("page").getAsString().substring(1), Map.of()).statusCode());
  }

  @Test
  void whatWasNotSaidIsMarkedAndOnlyClaimsCanBe() {
    JsonObject claim = hits("q=%22terms+of+the+exchanges%22&in=claim").get(0).getAsJsonObject();
    assertTrue(claim.get("negated").getAsBoolean(), claim.toString());
    assertTrue(hits("q=medinsky&in=name").get(0).getAsJsonObject().get("negated").isJsonNull());
  }

  @Test
  void hitsArePaged() {
    JsonArray all = hits("q=residents");
    assertTrue(all.size() > 1);
    assertEquals(all.get(1), hits("q=residents&limit=1&offset=1").get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "q=", "q=x&in=all", "q=x&limit=-1", "q=x&limit=0"})
  void aWrongSearchIsTheClients(String parameters) {
    assertEquals(400, served.get("api/search?" + parameters, Map.of()).statusCode());
  }
}
