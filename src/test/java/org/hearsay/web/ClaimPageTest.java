package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The page of a claim, over the seed articles. */
class ClaimPageTest {

  @AutoClose private static final ServedDataset served = new ServedDataset(SeededStore.open());

  /** The page of the claim that states a figure. */
  private static Document claimOf(String figure) {
    return served.page(
        served.page("").select(".figure .who a").stream()
            .filter(link -> link.text().startsWith(figure))
            .findFirst()
            .orElseThrow()
            .attr("href"));
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
  void aClaimIsToldByTheWordOfItsText() {
    Document claim = claimOf("eight");
    assertEquals(
        claim.select("blockquote mark.cue").text(),
        claim.select(".facts dt:contains(introduced by) + dd").text());
  }

  @Test
  void aClaimTellsWhichProgramReadItAndWhen() {
    String read = claimOf("eight").select(".facts dt:contains(read by) + dd").text();
    assertTrue(read.matches("Hearsay 0\\.1\\.0, \\d{4}-\\d\\d-\\d\\dT.*Z"), read);
  }

  @Test
  void whatWasNotSaidIsSaidToBeSoWhereverItStands() {
    String negated = "negated: the text says that this was not said";
    Element inArticle =
        served.page("articles").select("main li a, main td a, main th a").eachAttr("href").stream()
            .flatMap(article -> served.page(article).select(".list li:has(.doubt)").stream())
            .filter(claim -> claim.select(".doubt").text().contains(negated))
            .findFirst()
            .orElseThrow();
    Document claim = served.page(inArticle.select(".words a").attr("href"));
    assertTrue(claim.select("blockquote + .doubt").text().contains(negated));
    assertTrue(claim.select(".graph").text().contains("not said by"));
    assertTrue(claim.select("[data-copy=citation]").text().contains("(told as not said): “"));
    assertFalse(claim.select("script[type=application/ld+json]").html().contains("author"));
  }

  @Test
  void aClaimShowsItsWordsInTheirSentence() {
    Document claim = claimOf("eight");
    assertEquals("reported", claim.select("blockquote mark.cue").text());
    assertTrue(claim.select("blockquote mark.number").text().contains("eight"));
    assertTrue(claim.select("blockquote").text().contains("Federal Human Rights Commissioner"));
  }
}
