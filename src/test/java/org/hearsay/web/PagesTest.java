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

  private static Document page(String path) {
    HttpResponse<String> answer = served.get(path, Map.of("Accept", "text/html"));
    assertEquals(200, answer.statusCode(), path + answer.body());
    return Jsoup.parse(answer.body());
  }

  /** The page of the claim that states a figure. */
  private static Document claimOf(String figure) {
    return page(
        page("").select(".figure .who a").stream()
            .filter(link -> link.text().startsWith(figure))
            .findFirst()
            .orElseThrow()
            .attr("href"));
  }

  @Test
  void theFirstViewSetsTheFiguresSideBySide() {
    Document page = page("");
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
        page("").select(".lead").text());
  }

  @Test
  void everyPairHasItsVerdictInWords() {
    List<String> verdicts = page("").select(".verdict .says").eachText();
    assertEquals(
        List.of(
            "Too little is known to compare them.",
            "They count different things.",
            "They count different things."),
        verdicts);
  }

  @Test
  void aFigureNamesItsSourcesDownToNobody() {
    Element held = page("").select(".figure").first();
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
        page("").select(".figure:contains(repatriated) .facts .unknown").text());
  }

  @Test
  void aClaimShowsItsChainFromPublisherToNobody() {
    List<String> steps = claimOf("more than 20").select(".chain .what").eachText();
    assertEquals("publisher unknown", steps.get(0));
    assertTrue(steps.get(1).startsWith("Russian Government Confirms"), steps.get(1));
    assertTrue(steps.get(2).startsWith("Vladimir Medinsky"), steps.get(2));
    assertTrue(steps.get(3).startsWith("various data sources"), steps.get(3));
    assertEquals("nobody named: the chain ends here", steps.get(4));
  }

  @Test
  void aClaimIsDrawnWithWhoAnswersForEachText() {
    Document claim = claimOf("more than 20");
    assertEquals(
        List.of("publisher unknown", "Vladimir Medinsky", "various data sources"),
        claim.select(".graph .unknown, .graph .source").eachText());
    assertEquals("nobody named", claim.select(".graph .dead-end").text());
    assertTrue(claim.select(".graph .shown").text().startsWith("“that more than 20"));
  }

  @Test
  void aClaimSaysHowToCiteIt() {
    String citation = claimOf("more than 20").select("[data-copy=citation]").text();
    assertTrue(
        citation.startsWith(
            "Vladimir Medinsky, citing various data sources: “that more than 20 residents"),
        citation);
    assertTrue(citation.contains("publisher unknown, date unknown. http"), citation);
  }

  @Test
  void aClaimShowsItsWordsInTheirSentence() {
    Document claim = claimOf("eight");
    assertEquals("reported", claim.select("blockquote mark.cue").text());
    assertTrue(claim.select("blockquote mark.number").text().contains("eight"));
    assertTrue(claim.select("blockquote").text().contains("Federal Human Rights Commissioner"));
  }

  @Test
  void anArticleLeadsFromItsWordsToTheirClaims() {
    Document list = page("articles");
    assertEquals(2, list.select("main li").size());
    Document article = page(list.select("main li a").first().attr("href"));
    String claim = article.select(".article a").first().attr("href");
    assertEquals("Claim", page(claim).select(".eyebrow").text());
  }

  @Test
  void anArticleShowsItsDatesAndTheNumbersOfItsOwnVoice() {
    Document article =
        page(page("articles").select("main li a:contains(Amid)").first().attr("href"));
    assertTrue(article.select(".article mark.time").eachText().contains("July 14"));
    assertTrue(article.select(".article mark.content.number").eachText().contains("thirty"));
  }

  @Test
  void sourcesWithoutANameAreToldApart() {
    Document page = page("sources");
    List<String> named = page.select("table").get(0).select("tbody a").eachText();
    List<String> unnamed = page.select("table").get(1).select("tbody a").eachText();
    assertTrue(named.contains("Tatyana Moskalkova"), named.toString());
    assertTrue(unnamed.contains("analysts"), unnamed.toString());
    assertTrue(page.select("tr").last().text().startsWith("nobody"));
  }

  @Test
  void whatThoseSayWhoHaveNoNameIsListedByWhatTheyAreCalled() {
    Document sources = page("sources");
    Document analysts = page(sources.select("a:contains(analysts)").first().attr("href"));
    assertEquals("analysts", analysts.select("h1").text());
    assertEquals(1, analysts.select(".list li").size());
    assertTrue(analysts.select(".lead").text().contains("nothing says that they are the same"));
  }

  @Test
  void aSpeakerHasRolesFiguresInOrderAndClaimsByArticle() {
    Document speaker =
        page(page("sources").select("tbody a:contains(Moskalkova)").first().attr("href"));
    assertTrue(speaker.select(".roles q").eachText().contains("Russia’s human rights ombudsman"));
    assertEquals(List.of("30 remaining", "8 repatriated"), speaker.select(".amount").eachText());
    assertEquals("They count different things.", speaker.select(".verdict .says").text());
    assertEquals(2, speaker.select("h3:has(+ .list)").size());
  }

  @Test
  void aLongAnswerStandsOnSeveralPagesAndIsSavedWhole() {
    Document page = page("ask/document?offset=1");
    assertTrue(page.select("[role=status]").text().startsWith("Rows 2 to "));
    assertTrue(page.select(".pager a[rel=prev]").attr("href").endsWith("offset=0"));
    assertFalse(page.select(".formats a").attr("href").contains("offset"));
  }

  @Test
  void behindTheEndOfAnAnswerNoRowsAreSaidToBe() {
    Document page = page("ask/document?offset=1000");
    assertEquals("There are no rows after the first 1,000", page.select("[role=status]").text());
    assertEquals("no rows", page.select(".pager span").text());
    assertTrue(page.select(".pager a[rel=prev]").attr("href").endsWith("offset=900"));
  }

  @Test
  void aQuestionIsAskedByAFormAndAnsweredByATable() {
    Document page = page("ask/figures?status=held");
    assertEquals("held", page.select("input[name=status]").val());
    assertEquals(1, page.select("tbody tr").size());
    assertTrue(page.select("tbody").text().contains("more than 20 residents"));
  }

  @Test
  void whatCanOnlyBeOneOfFewIsChosen() {
    Document page = page("ask/verdicts?because=location");
    Element field = page.select("label:contains(because) > select[name=because]").first();
    assertEquals(List.of("location"), field.select("[selected]").eachAttr("value"));
    assertEquals("", field.child(0).attr("value"));
    assertTrue(field.children().eachText().contains("reference time"));
    assertEquals("", page.select("select[name=verdict] [selected]").val());
  }

  @Test
  void whatMustBeOneOfFewIsNoOther() {
    HttpResponse<String> refused = served.get("ask/verdicts?because=rain", Map.of());
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("reference time"), refused.body());
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() {
    for (String path : EVERY_VIEW) {
      for (Element link : page(path).select("a[href^=/], link[href^=/], script[src^=/]")) {
        String target = link.hasAttr("src") ? link.attr("src") : link.attr("href");
        assertEquals(200, served.get(target, Map.of()).statusCode(), target);
      }
    }
  }

  @Test
  void nothingIsAskedOfAnotherOriginAndNoScriptOrStyleStandsInThePage() {
    for (String path : EVERY_VIEW) {
      Document page = page(path);
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
