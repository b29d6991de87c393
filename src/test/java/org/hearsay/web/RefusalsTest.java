package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not served is told in the form that was asked for. */
class RefusalsTest {

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  @AutoClose
  private static final ServedDataset served =
      new ServedDataset("<urn:x-test:g> { <urn:x-test:s> <urn:x-test:p> 1 }");

  private static HttpResponse<String> refused(String path, String accept) {
    HttpResponse<String> answer = served.get(path, Map.of("Accept", accept));
    assertEquals(404, answer.statusCode(), answer.body());
    return answer;
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"data/claim/none", "page/claim/none", "np/claim/none", "nowhere", "a/b"})
  void aPersonGetsAPageThatLeadsOn(String path) {
    HttpResponse<String> answer = refused(path, BROWSER);
    assertEquals("text/html;charset=utf-8", type(answer));
    Document page = Jsoup.parse(answer.body());
    assertTrue(page.title().startsWith("404"), page.title());
    assertFalse(page.select("h1").text().isBlank());
    assertEquals(0, page.select("p:not(:has(*)):matchesOwn(^$)").size(), page.html());
    assertEquals(200, served.get(page.select("header nav a").attr("href"), Map.of()).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "api/queries/none, application/json",
    "page/claim/none, application/json",
    "page/claim/none, 'application/problem+json, text/html;q=0.5'"
  })
  void aProgramThatReadsJsonGetsAProblem(String path, String accept) {
    HttpResponse<String> answer = refused(path, accept);
    assertEquals("application/problem+json;charset=utf-8", type(answer));
    JsonObject problem = JsonParser.parseString(answer.body()).getAsJsonObject();
    assertEquals(404, problem.get("status").getAsInt());
    assertFalse(problem.get("title").getAsString().isBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/turtle", "application/rdf+xml", "*/*", "image/png;q=0.1, */*;q=0.1"})
  void allOthersGetASentence(String accept) {
    HttpResponse<String> answer = refused("data/claim/none", accept);
    assertEquals("text/plain;charset=utf-8", type(answer));
    assertEquals(1, answer.body().lines().count());
  }

  @Test
  void wordsOfTheRequestAreTextOnThePage() {
    HttpResponse<String> answer = refused("ask/%3Cscript%3Ealert(1)", BROWSER);
    assertFalse(answer.body().contains("<script>alert"), answer.body());
  }

  @Test
  void oneSlashTooManyLeadsToThePathWithoutIt() {
    for (String path : new String[] {"/api", "/articles", "/.well-known/void", "/dump.nq.gz"}) {
      HttpResponse<String> answer = served.get(path + "/", Map.of());
      assertEquals(301, answer.statusCode(), path);
      assertEquals(path, answer.headers().firstValue("Location").orElse(""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example/", "/%2f/evil.example/", "/\\evil.example/", "/a//b/"})
  void noPathLeadsToAnotherHost(String path) throws IOException {
    try (Socket socket = served.connect()) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
      assertFalse(answer.contains("Location"), answer);
    }
  }

  @Test
  void aHostileHostIsNotSentBackWithWhatIsNotThere() throws IOException {
    try (Socket socket = served.connect()) {
      String request = "GET /nowhere HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
      assertFalse(answer.contains("evil"), answer);
    }
  }
}
