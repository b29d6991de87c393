package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of a form that no honest client sends. */
class GarbledRequestTest {

  private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

  @AutoClose
  private static final ServedDataset served =
      new ServedDataset("<urn:g> { <urn:a> <urn:name> 'name 1' . <urn:b> <urn:name> 'name 2' . }");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /page/agent/x%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\n" + HOST,
        "GET /id/agent/x%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\n" + HOST,
        "GET /id/agent/%00 HTTP/1.1\r\n" + HOST,
        "GET /id/agent/%ff HTTP/1.1\r\n" + HOST,
        "GET /id/agent/<script>alert(1)</script> HTTP/1.1\r\n" + HOST,
        "GET /static/..;/..;/pom.xml HTTP/1.1\r\n" + HOST,
        "GET //sparql?query=ASK%7B%7D HTTP/1.1\r\n" + HOST,
        "GET /?population=%ff HTTP/1.1\r\n" + HOST,
        "GET /api/search?q=%zz HTTP/1.1\r\n" + HOST,
        "GET /sparql?query=%zz HTTP/1.1\r\n" + HOST,
        "GET / HTTP/1.1\r\nConnection: close\r\n",
        "GET / HTTP/1.1\r\nHost: <script>\r\nConnection: close\r\n",
        "GET http://evil.example/ HTTP/1.1\r\n" + HOST,
        "GARBAGE\r\n",
        "POST /sparql HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n" + HOST,
        "POST /sparql HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n" + HOST,
      })
  void aGarbledRequestIsRefusedInAFewWords(String request) throws IOException {
    String answer = raw(request + "\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
    assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
    assertTrue(answer.contains("Content-Type: text/plain"), answer);
    for (String part : List.of("script>", "Set-Cookie", "evil", "\tat ", "Exception", "Jetty")) {
      assertFalse(answer.contains(part), answer);
    }
  }

  @Test
  void aClientIsToldThatItIsHungUpOn() throws IOException {
    String answer = raw("GET /id/agent/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertTrue(answer.contains("Connection: close"), answer);
  }

  @Test
  void headersWithoutEndAreRefused() throws IOException {
    String answer = raw("GET / HTTP/1.1\r\n" + HOST + "X: " + "y".repeat(300_000) + "\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 431 ") || answer.isEmpty(), answer);
    assertEquals(200, served.get("health", Map.of()).statusCode());
  }

  @Test
  void aBodyThatIsTooLargeIsNotAskedFor() throws IOException {
    String answer =
        raw(
            "POST /sparql HTTP/1.1\r\nExpect: 100-continue\r\n"
                + "Content-Type: application/sparql-query\r\nContent-Length: 99999999\r\n"
                + HOST
                + "\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
  }

  /** Of which each takes longer than the one before, left to the server's libraries. */
  @Test
  void aParameterThatComesAgainAndAgainIsRefused() {
    String again = "a=&".repeat(60_000);
    assertEquals(400, served.get("health?" + again, Map.of()).statusCode());
    String form = "application/x-www-form-urlencoded";
    assertEquals(400, served.post("sparql", form, again).statusCode());
    assertEquals(413, served.post("sparql", form, "query=" + "x".repeat(2 << 20)).statusCode());
  }

  @Test
  void aNameLongerThanAnyIsNotFound() {
    assertEquals(404, served.get("id/agent/" + "a".repeat(60_000), Map.of()).statusCode());
  }

  @Test
  void pathsThatClimbAreRefused() {
    for (String path :
        List.of("..%2fpom.xml", "%252e%252e/pom.xml", "..%5cpom.xml", "%2e%2e/%2e%2e/etc/passwd")) {
      int status = served.get("static/" + path, Map.of()).statusCode();
      assertTrue(status >= 400 && status < 500, path + " " + status);
    }
  }

  @Test
  void compressedBodiesAreRefused() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.url("sparql"))
            .header("Content-Type", "application/sparql-query")
            .header("Content-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(new byte[] {31, -117, 8, 0}));
    assertEquals(415, served.send(request).statusCode());
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.url("sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofByteArray(new byte[] {'A', 'S', 'K', (byte) 0xff, '{', '}'}));
    assertEquals(400, served.send(request).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-query; charset=utf-16",
        "application/sparql-query; charset=none-such",
        "application/sparql-query; charset=\"",
        "application/sparql-query; charset=",
        "sparql",
        "/",
        "\u00ff/\u00fe"
      })
  void whatIsSaidToBeInNoReadableEncodingIsRefused(String type) throws IOException {
    for (String start : List.of("POST /sparql", "GET /sparql?query=ASK%7B%7D", "GET /health")) {
      String answer = raw(start + " HTTP/1.1\r\nContent-Type: " + type + "\r\n" + HOST + "\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 415 "), answer);
    }
  }

  @Test
  void parametersThatEchoAreDropped() {
    String query = ServedDataset.encode("SELECT * { ?s ?p 'name 1' }");
    String evil = ServedDataset.encode("evil');alert('1");
    for (String parameter : List.of("callback", "stylesheet", "force-accept")) {
      HttpResponse<String> answer =
          served.get("sparql?query=" + query + "&" + parameter + "=" + evil, Map.of());
      assertFalse(answer.body().contains("evil"), answer.body());
      assertFalse(answer.headers().map().toString().contains("evil"));
    }
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = served.connect()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException cutOff) {
      return "";
    }
  }
}
