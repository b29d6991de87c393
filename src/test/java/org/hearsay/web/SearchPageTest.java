package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The view of what a search finds, over the seed articles. */
class SearchPageTest {

  @AutoClose private static final ServedDataset served = new ServedDataset(SeededStore.open());

  private static Document page(String path) {
    HttpResponse<String> answer = served.get(path, Map.of());
    assertEquals(200, answer.statusCode(), answer.body());
    return Jsoup.parse(answer.body());
  }

  @Test
  void everyPageHasTheField() {
    for (String path : List.of("", "articles", "sources", "ask", "query", "api")) {
      assertEquals(1, page(path).select("header form[role=search] input[name=q]").size(), path);
    }
  }

  @Test
  void whatIsFoundStandsInGroupsByItsKind() {
    Document page = page("search?q=residents");
    List<String> groups = page.select("h2").eachText();
    assertTrue(groups.get(0).startsWith("Who or what is counted"), groups.toString());
    assertTrue(groups.get(1).startsWith("Claims"), groups.toString());
    assertEquals("residents", page.select("header input").val());
  }

  @Test
  void theWordsFoundAreMarkedInWhateverForm() {
    assertTrue(
        page("search?q=resident").select(".words mark.found").eachText().contains("residents"));
  }

  @Test
  void aClaimSaysWhoseItIsAndLeadsToIt() {
    Document page =
        page("search?q=\"essential supplies\"&in=claims".replace(" ", "%20").replace("\"", "%22"));
    assertEquals("Tatyana Moskalkova", page.select(".list li p a").first().text());
    assertEquals(
        "Claim",
        page(page.select(".words a").first().attr("href").substring(1)).select(".eyebrow").text());
  }

  @Test
  void aSourceIsFoundByItsNameAndOneWithoutByWhatItIsCalled() {
    assertTrue(page("search?q=medinsky").select("section li").text().contains("Vladimir Medinsky"));
    Document unnamed = page("search?q=analysts&in=sources");
    assertTrue(unnamed.select("li").text().contains("without a name"));
  }

  @Test
  void whatIsNotThereIsSaidNotToBe() {
    assertTrue(page("search?q=zebra").text().contains("Nothing holds all of these words."));
  }

  @Test
  void nothingSoughtIsNothingFound() {
    assertEquals("Search", page("search").select("h1").text());
    assertEquals("Search", page("search?q=%20").select("h1").text());
  }

  @Test
  void whatWasTypedIsText() {
    Document page = page("search?q=%3Cscript%3Ealert(1)%3C/script%3E");
    assertTrue(page.select("main script").isEmpty());
    assertTrue(page.select("h1").text().contains("<script>"));
  }

  @Test
  void moreWordsThanAnyoneTypesAreRefused() {
    assertEquals(400, served.get("search?q=" + "x".repeat(1_001), Map.of()).statusCode());
  }
}
