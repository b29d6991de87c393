package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The pages over the seed articles, as a browser gets them. */
class PagesTest {

  private static final List<String> EVERY_VIEW =
      List.of(
          "",
          "counted",
          "search?q=residents",
          "articles",
          "sources",
          "sources?called=analysts",
          "ask",
          "ask/figures?status=held");

  @AutoClose private static final ServedDataset served = new ServedDataset(SeededStore.open());

  @Test
  void theFirstViewSetsTheFiguresSideBySide() {
    Document page = served.page("");
    assertEquals("residents of Kursk Oblast", page.select("h1").text());
    assertEquals(
        List.of("more than 20 held", "8 repatriated", "30 remaining"),
        page.select(".figure .amount").eachText());
  }

  @Test
  void itSaysAtOnceThatTheyDoNotContradict() {
    assertEquals(
        "Three figures. None contradicts another: one pair cannot be decided from the texts, two"
            + " pairs count different things.",
        served.page("").select(".lead").text());
  }

  @Test
  void everyPairHasItsVerdictInWords() {
    List<String> verdicts = served.page("").select(".verdict .says").eachText();
    assertEquals(
        List.of(
            "Too little is known to compare them.",
            "They count different things.",
            "They count different things."),
        verdicts);
  }

  @Test
  void aFigureNamesItsSourcesDownToNobody() {
    Element held = served.page("").select(".figure").first();
    assertTrue(
        held.select(".who")
            .text()
            .startsWith("Vladimir Medinsky, citing various data sources – nobody is named:"),
        held.text());
    assertTrue(held.text().contains("though the exact number remains unclear"), held.text());
  }

  @Test
  void whatIsNotKnownIsSaidToBeUnknown() {
    assertEquals(
        "when it was said, as of when",
        served.page("").select(".figure:contains(repatriated) .facts .unknown").text());
  }

  @Test
  void anArticleLeadsFromItsWordsToTheirClaims() {
    Document list = served.page("articles");
    assertEquals(2, list.select("main li").size());
    for (Element title : list.select("main li a")) {
      Document article = served.page(title.attr("href"));
      String claim = article.select(".article a").first().attr("href");
      assertEquals("Claim", served.page(claim).select(".eyebrow").text());
      assertFalse(article.select(".article a").eachText().contains(""), "a link without a name");
      assertTrue(
          article.select(".article a:has(mark + mark)").size() > 0, "one link of many marks");
    }
  }

  @Test
  void anArticleBeginsAfterItsFrontMatter() {
    String trig =
        """
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX schema: <http://schema.org/>
        BASE <http://localhost:3030/id/>
        <doc/a> { <doc/a> dcterms:identifier "fog.md" ; schema:headline "Fog" ;
          schema:articleBody "---\\ntitle: Fog\\n---\\n\\nThe fog lifted." }
        """;
    try (ServedDataset one = new ServedDataset(trig)) {
      Document article = one.page("page/doc/a");
      assertEquals("The fog lifted.", article.select(".article").text());
      assertEquals("---\ntitle: Fog\n---", article.select("details pre").text());
    }
  }

  @Test
  void anArticleShowsItsDatesAndTheNumbersOfItsOwnVoice() {
    Document article =
        served.page(
            served.page("articles").select("main li a:contains(Amid)").first().attr("href"));
    assertTrue(article.select(".article mark.time").eachText().contains("July 14"));
    assertTrue(article.select(".article mark.content.number").eachText().contains("thirty"));
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() {
    for (String path : EVERY_VIEW) {
      for (Element link : served.page(path).select("a[href^=/], link[href^=/], script[src^=/]")) {
        String target = link.hasAttr("src") ? link.attr("src") : link.attr("href");
        assertEquals(200, served.get(target, Map.of()).statusCode(), target);
      }
    }
  }

  @Test
  void nothingIsAskedOfAnotherOriginAndNoScriptOrStyleStandsInThePage() {
    for (String path : EVERY_VIEW) {
      Document page = served.page(path);
      assertTrue(page.select("[src^=http], link[href^=http], img, iframe").isEmpty());
      assertTrue(page.select("style, [style], script:not([src])").isEmpty());
      assertFalse(page.select("[onclick], [onload], [href^=javascript]").hasAttr("href"));
    }
  }

  @Test
  void aPageThatHasNotChangedIsNotSentAgain() {
    HttpResponse<String> first = served.get("", Map.of());
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, served.get("", Map.of("If-None-Match", tag)).statusCode());
  }

  @Test
  void anAddressOfNothingLeadsOn() {
    String page = served.get("page/claim/none", Map.of("Accept", "text/html")).body();
    List<String> links = Jsoup.parse(page).select("main a").eachAttr("href");
    assertEquals(List.of("/search", "/", "/articles", "/sources", "/ask"), links);
    for (String link : links) {
      assertEquals(200, served.get(link.substring(1), Map.of()).statusCode(), link);
    }
  }

  @Test
  void unknownNamesAndFilesAreNotFound() {
    for (String path :
        List.of(
            "page/claim/none",
            "page/",
            "static/secret",
            "static/..%2fHearsayServer.class",
            "static/%2e%2e/HearsayServer.class",
            "static/..%252fHearsayServer.class")) {
      int status = served.get(path, Map.of()).statusCode();
      assertTrue(status == 404 || status == 400, path + " gives " + status);
    }
  }
}
