package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the headers of data tell those who follow them. */
class DataHeadersTest {

  @AutoClose private static final ServedDataset served = new ServedDataset(SeededStore.open());

  @Test
  void dataTellsWhatItIsOfAndWhereElseItIs() {
    String claim = served.things(Hs.CLAIM).get(0);
    HttpResponse<String> answer =
        served.get("data/" + claim, Map.of("Accept", "application/ld+json"));
    assertEquals(
        "/data/" + claim + ".jsonld",
        answer.headers().firstValue("Content-Location").orElseThrow());
    List<String> links = answer.headers().allValues("Link");
    assertTrue(
        links.contains("<" + IriMinter.DEFAULT_BASE + claim + ">; rel=\"describes\""),
        links.toString());
    for (String link : links.subList(1, links.size())) {
      String path = link.substring(2, link.indexOf('>'));
      String type = link.substring(link.indexOf("type=\"") + 6, link.length() - 1);
      HttpResponse<String> other = served.get(path, Map.of("Accept", type));
      assertEquals(200, other.statusCode(), link);
      assertTrue(other.headers().firstValue("Content-Type").orElse("").startsWith(type), link);
    }
    assertEquals(8, links.size());
  }

  @Test
  void whoAsksForJsonGetsJsonLd() {
    String claim = served.things(Hs.CLAIM).get(0);
    HttpResponse<String> answer = served.get("data/" + claim, Map.of("Accept", "application/json"));
    assertEquals(
        "application/ld+json;charset=utf-8",
        answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(JsonParser.parseString(answer.body()).isJsonObject());
  }

  @Test
  void aHeadHasTheHeadersOfItsGet() {
    for (String path :
        List.of("data/" + served.things(Hs.CLAIM).get(0), ".well-known/void", "nowhere")) {
      HttpResponse<String> whole = served.get(path, Map.of());
      HttpResponse<String> head =
          served.send(
              HttpRequest.newBuilder(served.url(path)).method("HEAD", BodyPublishers.noBody()));
      assertEquals(whole.statusCode(), head.statusCode());
      assertEquals("", head.body());
      for (String header : List.of("Content-Type", "Content-Length", "ETag", "Link", "Vary")) {
        assertEquals(whole.headers().allValues(header), head.headers().allValues(header), header);
      }
    }
  }
}
