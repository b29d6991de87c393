package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Texts and names that try to be more than text. */
class HostileTextTest {

  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String TRIG =
      """
      PREFIX schema: <http://schema.org/>
      PREFIX hs: <https://w3id.org/hearsay/ns#>
      PREFIX id: <http://localhost:3030/id/>
      <http://localhost:3030/id/doc/d> {
        <http://localhost:3030/id/agent/evil>
          schema:name "%s\\" onmouseover=\\"alert(2) \\u202Egnp.exe" ;
          schema:url <javascript:alert(3)> , <data:text/html,x> , <http://evil.example/> .
      }
      """
          .formatted(SCRIPT);

  @AutoClose private static final ServedDataset served = new ServedDataset(TRIG);

  @Test
  void aNameIsTextOnAPageAndIsolated() {
    HttpResponse<String> answer = served.get("page/agent/evil", Map.of());
    assertEquals(200, answer.statusCode());
    assertFalse(answer.body().contains(SCRIPT), answer.body());
    Document page = Jsoup.parse(answer.body());
    assertTrue(page.select("h1 > bdi").text().startsWith(SCRIPT));
    assertTrue(page.select("[onmouseover]").isEmpty());
  }

  @Test
  void onlyThingsOfThisStoreBecomeLinks() {
    Document page = Jsoup.parse(served.get("page/agent/evil", Map.of()).body());
    assertTrue(page.text().contains("javascript:alert(3)"), page.text());
    assertTrue(page.select("a[href]").stream().allMatch(a -> a.attr("href").matches("[/#].*")));
  }

  @Test
  void aScriptInRdfXmlIsEscapedAndNeverSniffed() {
    HttpResponse<String> answer = served.get("data/agent/evil.rdf", Map.of());
    assertFalse(answer.body().contains(SCRIPT), answer.body());
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
  }

  @Test
  void aHostileParameterIsNotEchoedAsMarkup() {
    for (String path :
        new String[] {
          "?population=", "ask/figures?about=", "api/queries/", "page/", "sparql?query="
        }) {
      HttpResponse<String> answer = served.get(path + ServedDataset.encode(SCRIPT), Map.of());
      assertFalse(
          answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
              && answer.body().contains(SCRIPT),
          path + answer.body());
    }
  }
}
