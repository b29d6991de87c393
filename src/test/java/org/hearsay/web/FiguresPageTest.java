package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The view of figures, where there are many. */
class FiguresPageTest {

  @AutoClose
  private static final ServedDataset served =
      new ServedDataset(
          ManyFigures.of("sailors", 45)
              + ManyFigures.of("ships", 2)
              + "<doc/ships> { <figure/ships-101> schema:unitText \"percent\" }");

  @Test
  void thoseCountedMostAreShownFirst() {
    assertEquals("sailors", served.page("").select("h1").text());
    assertEquals("ships 2 figures", served.page("").select(".counted li").text());
  }

  @Test
  void aboveTheFiguresALinkLeadsToAllThatAreCounted() {
    for (String path : List.of("", next(served.page("")))) {
      assertEquals("/counted", served.page(path).select("h1").prev().select("a").attr("href"));
    }
  }

  @Test
  void theLinksThatChooseAFigureAreToldApartByItWhenReadAloud() {
    assertTrue(
        served.page("").select(".choice a").eachText().stream()
            .allMatch(text -> text.matches("Set against the others: .*[0-9].*")));
  }

  @Test
  void whoIsCountedIsFoundByWordsOfTheName() {
    assertEquals(
        List.of("ships 2 figures"),
        served.page("search?q=SHIP&in=figures").select(".list li").eachText());
  }

  @Test
  void allThatAreCountedAreListedTheMostCountedFirst() {
    assertEquals(
        List.of("sailors 45 figures", "ships 2 figures"),
        served.page("counted").select(".counted li").eachText());
  }

  @Test
  void manyFiguresStandOnSeveralPages() {
    Document first = served.page("");
    assertEquals(20, first.select(".figure").size());
    assertEquals("45 figures. 20 are shown here.", first.select(".lead").text().substring(0, 30));
    Document last = served.page(next(served.page(next(first))));
    assertEquals(5, last.select(".figure").size());
    assertEquals("41 to 45 of 45 figures", last.select(".pager span").text());
  }

  private static String next(Document page) {
    return page.select(".pager a[rel=next]").last().attr("href");
  }

  @Test
  void whereThereAreManyOneIsSetAgainstTheOthers() {
    Document page = served.page("");
    assertEquals("“100” beside the others", page.select("#verdicts").text());
    assertEquals(19, page.select(".verdict").size());
    assertTrue(page.select(".lead").text().endsWith("With “100”, 19 pairs contradict each other."));
    Element other = page.select(".choice a").first();
    Document chosen = served.page(other.attr("href"));
    assertEquals("“101” beside the others", chosen.select("#verdicts").text());
    assertEquals(1, chosen.select(".verdict").size());
  }

  @Test
  void sharesStandOnAnAxisOfTheirOwn() {
    Document page = served.page("page/population/ships");
    assertEquals(List.of("100", "101 %"), page.select(".amount").eachText());
    assertEquals(
        List.of("0", "50", "100", "0", "20", "40", "60", "80", "100"),
        page.select(".axis text").eachText());
    assertEquals("Shares, in percent", page.select(".figures + .shares").text());
  }

  @Test
  void whereAMeasureIsNotSaidNoneIsShown() {
    Document page = served.page("page/population/ships");
    assertTrue(page.select(".stock, .flow").isEmpty());
    assertTrue(page.select(".facts .unknown").text().contains("at a time or over a period"));
  }

  @Test
  void fewAreAllSetAgainstOneAnother() {
    Document page = served.page("page/population/ships");
    assertEquals("Do they agree?", page.select("#verdicts").text());
    assertTrue(page.select(".choice").isEmpty());
  }

  @Test
  void whereToBeginIsANumber() {
    assertEquals(400, served.get("?from=x", Map.of()).statusCode());
    assertEquals(20, served.page("?from=999").select(".figure").size());
  }

  @Test
  void aPopulationThatNobodyCountsIsNotFound() {
    assertEquals(404, served.get("page/population/none", Map.of()).statusCode());
  }
}
