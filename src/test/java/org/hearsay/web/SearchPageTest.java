package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The view of what a search finds, over the seed articles. */
class SearchPageTest {

  @AutoClose private static final ServedDataset served = new ServedDataset(SeededStore.open());

  @Test
  void everyPageHasTheField() {
    for (String path : List.of("", "articles", "sources", "ask", "query", "api")) {
      assertEquals(
          1, served.page(path).select("header form[role=search] input[name=q]").size(), path);
    }
  }

  @Test
  void whatIsFoundStandsInGroupsByItsKind() {
    Document page = served.page("search?q=residents");
    List<String> groups = page.select("h2").eachText();
    assertTrue(groups.get(0).startsWith("Who or what is counted"), groups.toString());
    assertTrue(groups.get(1).startsWith("Claims"), groups.toString());
    assertEquals("residents", page.select("header input").val());
  }

  @Test
  void theWordsFoundAreMarkedInWhateverForm() {
    assertTrue(
        served
            .page("search?q=resident")
            .select(".words mark.found")
            .eachText()
            .contains("residents"));
  }

  @Test
  void aClaimSaysWhoseItIsAndLeadsToIt() {
    Document page =
        served.page(
            "search?q=\"essential supplies\"&in=claims".replace(" ", "%20").replace("\"", "%22"));
    assertEquals("Tatyana Moskalkova", page.select(".list li p a").first().text());
    assertEquals(
        "Claim",
        served
            .page(page.select(".words a").first().attr("href").substring(1))
            .select(".eyebrow")
            .text());
  }

  @Test
  void aSourceIsFoundByItsNameAndOneWithoutByWhatItIsCalled() {
    assertTrue(
        served.page("search?q=medinsky").select("section li").text().contains("Vladimir Medinsky"));
    Document unnamed = served.page("search?q=analysts&in=sources");
    assertTrue(unnamed.select("li").text().contains("without a name"));
  }

  @Test
  void moreThanAFewAreOneStepAway() {
    Document page = served.page("search?q=ukraine");
    assertEquals(1, page.select("section p a:matches(^All [0-9]+ claims$)").size());
  }

  @Test
  void whatIsNotThereIsSaidNotToBe() {
    assertTrue(served.page("search?q=zebra").text().contains("Nothing holds all of these words."));
  }

  @Test
  void nothingSoughtIsNothingFound() {
    assertEquals("Search", served.page("search").select("h1").text());
    assertEquals("Search", served.page("search?q=%20").select("h1").text());
  }

  @Test
  void whatWasTypedIsText() {
    Document page = served.page("search?q=%3Cscript%3Ealert(1)%3C/script%3E");
    assertTrue(page.select("main script").isEmpty());
    assertTrue(page.select("h1").text().contains("<script>"));
  }

  @Test
  void moreWordsThanAnyoneTypesAreRefused() {
    assertEquals(400, served.get("search?q=" + "x".repeat(1_001), Map.of()).statusCode());
  }
}
