package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.ingest.IngestAccess;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts sent to a running server. */
class IngestOverHttpTest {

  private static final String TOKEN = "a-token-of-this-test";
  private static final String LINES = "application/x-ndjson";
  private static final String TEXT =
      """
      {"id":"%s","text":"Ann Lee said that more than 20 boats are moored in Port Vale."}
      """;

  @TempDir private static Path folder;

  @AutoClose private static ServedDataset served;

  @BeforeAll
  static void serve() {
    served =
        new ServedDataset(
            ClaimStore.open(folder),
            ServerSettings.local(0).withIngest(new IngestAccess(TOKEN, "test")));
  }

  private static HttpResponse<String> send(String type, String authorization, String body) {
    return served.send(
        HttpRequest.newBuilder(served.url("ingest"))
            .header("Content-Type", type)
            .header("Authorization", authorization)
            .POST(BodyPublishers.ofString(body)));
  }

  private static List<JsonObject> lines(HttpResponse<String> answer) {
    return answer.body().lines().map(l -> JsonParser.parseString(l).getAsJsonObject()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "DELETE"})
  void whoDoesNotPostIsToldTo(String method) {
    HttpResponse<String> refusal =
        served.send(
            HttpRequest.newBuilder(served.url("ingest")).method(method, BodyPublishers.noBody()));
    assertEquals(405, refusal.statusCode());
    assertEquals("POST, OPTIONS", refusal.headers().firstValue("Allow").orElse(""));
    assertEquals(method.equals("HEAD") ? "" : "Here, use POST.\n", refusal.body());
  }

  @Test
  void whatIsSentIsStoredComparedAndFound() {
    HttpResponse<String> answer = send(LINES, "Bearer " + TOKEN, TEXT.formatted("one"));
    assertEquals(200, answer.statusCode(), answer.body());
    JsonObject line = lines(answer).get(0);
    assertEquals("one", line.get("id").getAsString());
    assertEquals("added", line.get("outcome").getAsString());
    assertTrue(line.get("figures").getAsInt() > 0);
    assertTrue(
        served
            .query("ASK { ?d <http://purl.org/dc/terms/identifier> 'one' }")
            .body()
            .contains("true"));
    awaitFound("moored");
    HttpResponse<String> again = send(LINES, "Bearer " + TOKEN, TEXT.formatted("one"));
    assertEquals("unchanged", lines(again).get(0).get("outcome").getAsString());
  }

  private static void awaitFound(String word) {
    for (int tries = 0; tries < 600; tries++) {
      if (served.get("api/search?q=" + word, Map.of()).body().contains("Port Vale")) {
        return;
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    throw new AssertionError("not found within a minute");
  }

  @Test
  void whoDoesNotShowTheTokenIsRefused() {
    for (String authorization : List.of("Bearer not-the-token-at-all", "Basic " + TOKEN)) {
      HttpResponse<String> answer = send(LINES, authorization, TEXT.formatted("refused"));
      assertEquals(401, answer.statusCode());
      assertEquals("Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
    }
    assertEquals(401, served.post("ingest", LINES, TEXT.formatted("refused")).statusCode());
    assertFalse(served.query("ASK { ?d ?p 'refused' }").body().contains("true"));
  }

  @Test
  void oneBadLineStopsNoOther() {
    HttpResponse<String> answer =
        send(LINES, "Bearer " + TOKEN, "{broken\n" + TEXT.formatted("after-a-bad-one"));
    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(lines(answer).stream().anyMatch(line -> line.has("refused")));
    assertTrue(served.query("ASK { ?d ?p 'after-a-bad-one' }").body().contains("true"));
  }

  @Test
  void otherKindsAreUnsupported() {
    assertEquals(415, send("text/plain", "Bearer " + TOKEN, "text").statusCode());
    assertEquals(405, served.get("ingest", Map.of()).statusCode());
  }

  @Test
  void withoutATokenNothingIsTaken() {
    try (ServedDataset closed = new ServedDataset("<urn:x-test:g> {}")) {
      assertEquals(405, closed.post("ingest", LINES, TEXT.formatted("x")).statusCode());
      assertEquals(404, closed.get("ingest", Map.of()).statusCode());
    }
  }
}
