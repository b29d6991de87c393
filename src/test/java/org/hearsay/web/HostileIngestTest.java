package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.ingest.IngestAccess;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those may do who hold the token, and those who do not. */
class HostileIngestTest {

  private static final String TOKEN = "a-token-of-this-test";
  private static final String TEXT =
      "Ann Lee said that more than 20 boats are moored in Port Vale.";
  private static final int MOST = 16 << 20;

  @TempDir private static Path folder;

  @AutoClose private static ServedDataset served;

  @BeforeAll
  static void serve() {
    served =
        new ServedDataset(
            ClaimStore.open(folder),
            ServerSettings.local(0)
                .withIngest(new IngestAccess(TOKEN, "test"))
                .withPatience(Duration.ofMillis(500)));
  }

  private static String line(String id, String text) {
    JsonObject line = new JsonObject();
    line.addProperty("id", id);
    line.addProperty("text", text);
    return line + "\n";
  }

  private static HttpRequest.Builder request(String token, BodyPublisher body) {
    return HttpRequest.newBuilder(served.url("ingest"))
        .header("Content-Type", "application/x-ndjson")
        .header("Authorization", "Bearer " + token)
        .POST(body);
  }

  private static HttpResponse<String> deliver(String lines) {
    return served.send(request(TOKEN, BodyPublishers.ofString(lines)));
  }

  private static boolean holds(String id) {
    return served
        .query("ASK { ?d <http://purl.org/dc/terms/identifier> '" + id + "' }")
        .body()
        .contains("true");
  }

  /** As this client sends all before it reads anything, the server must not hang up on it. */
  @ParameterizedTest
  @ValueSource(ints = {MOST + 1, 3 * MOST})
  void aDeliveryThatIsTooLargeIsRefusedWhetherItSaysSoOrNot(int length) {
    byte[] huge = new byte[length];
    BodyPublisher told = BodyPublishers.ofByteArray(huge);
    BodyPublisher untold = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge));
    for (BodyPublisher body : List.of(told, untold)) {
      assertEquals(413, served.send(request(TOKEN, body)).statusCode());
    }
  }

  /** The beginning of a delivery, as it goes over the wire. */
  private static byte[] head(String token, int length, String... more) {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("POST /ingest HTTP/1.1", "Host: localhost"));
    lines.addAll(List.of("Content-Type: application/x-ndjson", "Authorization: Bearer " + token));
    lines.add("Content-Length: " + length);
    lines.addAll(List.of(more));
    return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void whoHasNotTheTokenIsRefusedWithoutReadingOn() throws IOException {
    try (Socket socket = served.connect()) {
      byte[] head = head("wrong-wrong-wrong-wrong", 1_000_000, "Expect: 100-continue");
      socket.getOutputStream().write(head);
      byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 401".length());
      assertEquals("HTTP/1.1 401", new String(status, StandardCharsets.US_ASCII));
    }
  }

  @Test
  void aDeliveryThatComesTooSlowlyIsCutOffAndLeavesNothing() throws IOException {
    try (Socket socket = served.connect()) {
      socket.getOutputStream().write(head(TOKEN, 100_000));
      socket.getOutputStream().write(line("slow", TEXT).getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertFalse(answer.contains(" 200 "), answer);
    }
    assertFalse(holds("slow"));
  }

  @Test
  void aPackedDeliveryIsUnsupported() {
    HttpRequest.Builder packed =
        request(TOKEN, BodyPublishers.ofByteArray(new byte[] {31, -117, 8, 0}))
            .header("Content-Encoding", "gzip");
    assertEquals(415, served.send(packed).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "null",
        "{\"id\":\"bad\"}",
        "{\"id\":\"bad\",\"text\":\"\"}",
        "{\"id\":\"\",\"text\":\"Ann Lee said it rained.\"}",
        "{\"id\":\"bad\",\"text\":\"half \\ud83d of a pair\"}",
        "{\"id\":\"half \\ud83d\",\"text\":\"Ann Lee said it rained.\"}",
        "{\"id\":\"bad\",\"text\":\"NUL \\u0000 here\"}",
        "{\"id\":\"bad\",\"text\":{\"deep\":1}}",
        "{\"id\":\"bad\",\"text\":\"Ann Lee said it rained.\",\"date\":\"\\ud83d\"} trailing"
      })
  void aBadLineIsNamedAndTheOthersAreStored(String bad) {
    String good = "good-" + bad.hashCode();
    HttpResponse<String> answer = deliver(bad + "\n" + line(good, TEXT));
    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(refused(answer).contains("line 1"), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
    assertTrue(holds(good));
    assertFalse(holds("bad"));
  }

  private static String refused(HttpResponse<String> answer) {
    return answer
        .body()
        .lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .filter(line -> line.has("refused"))
        .map(JsonObject::toString)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bracketsByTheThousandAreABadLine() {
    String deep = "{\"id\":\"bad\",\"x\":" + "[".repeat(100_000) + "\n";
    HttpResponse<String> answer = deliver(deep + line("after-brackets", TEXT));
    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(holds("after-brackets"));
  }

  @Test
  void bytesThatAreNotUtf8AreABadLine() {
    byte[] line =
        line("latin", "Caf\u00e9 Lee said it rained.").getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> answer = served.send(request(TOKEN, BodyPublishers.ofByteArray(line)));
    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(refused(answer).contains("not UTF-8"), answer.body());
  }

  @Test
  void whatIsDeliveredDuringACompactionIsThereAfterIt() {
    deliver(line("before", TEXT));
    CompletableFuture<Void> compaction = CompletableFuture.runAsync(served.store()::compact);
    for (int i = 0; i < 5; i++) {
      HttpResponse<String> answer = deliver(line("meanwhile-" + i, TEXT + " " + i));
      assertEquals(200, answer.statusCode(), answer.body());
    }
    compaction.join();
    for (int i = 0; i < 5; i++) {
      assertTrue(holds("meanwhile-" + i), "text " + i);
    }
    assertTrue(holds("before"));
  }
}
