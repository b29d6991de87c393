package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of someone who says much, and what is doubtful on them. */
class ManyClaimsTest {

  private static final String PREFIXES =
      """
      PREFIX hs: <https://w3id.org/hearsay/ns#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      PREFIX layer: <https://w3id.org/hearsay/layer/>
      BASE <http://localhost:3030/id/>
      <doc/a> { <doc/a> a hs:DocumentVersion ; dct:identifier "a" ; schema:headline "News" ;
        schema:articleBody "Tides rise. Perhaps." .
        <agent/falk> a schema:Person ; schema:name "Ines Falk" .
        <doc/a#doubt> a hs:Notice ; rdfs:comment "a quotation is not closed" ;
          hs:evidence <doc/a#char=0,5> .
        <doc/a#char=0,5> oa:start 0 ; oa:end 5 ; oa:exact "Tides" . }
      """;
  private static final String CLAIM =
      """
      <doc/a> { <claim/%1$d> a hs:Claim ; schema:text "tide %1$d" ; hs:speaker <agent/falk> ;
        prov:wasQuotedFrom <doc/a> .
        <ann/%1$d> oa:hasBody <claim/%1$d> ; oa:hasTarget <ann/%1$d#t> ; hs:confidence %2$s .
        <ann/%1$d#t> oa:hasSelector <doc/a#char=0,5> . }
      """;
  private static final String HEDGE =
      """
      <doc/a> { <claim/111> hs:hedge <claim/111#h> .
        <claim/111#h> hs:layer layer:Speaker ; hs:surface "perhaps" . }
      """;

  @AutoClose private static ServedDataset served;

  @BeforeAll
  static void serve() {
    StringBuilder trig = new StringBuilder(PREFIXES).append(HEDGE);
    for (int claim = 100; claim < 160; claim++) {
      trig.append(CLAIM.formatted(claim, claim == 110 ? "0.61" : "0.9"));
    }
    served = new ServedDataset(trig.toString());
  }

  @Test
  void aSpeakersClaimsStandOnSeveralPages() {
    Document first = served.page("page/agent/falk");
    assertEquals(25, first.select(".list li").size());
    assertEquals("1 to 25 of 60 claims", first.select(".pager span").text());
    Document second = served.page(first.select("a[rel=next]").attr("href"));
    assertEquals("tide 125", second.select(".words").first().text());
    Document last = served.page(second.select("a[rel=next]").attr("href"));
    assertEquals("51 to 60 of 60 claims", last.select(".pager span").text());
    assertTrue(last.select("a[rel=next]").isEmpty());
    assertEquals(
        "tide 125",
        served.page(last.select("a[rel=prev]").attr("href")).select(".words").first().text());
  }

  @Test
  void beyondTheLastPageIsTheLast() {
    assertEquals(
        "36 to 60 of 60 claims",
        served.page("page/agent/falk?from=999").select(".pager span").text());
  }

  @Test
  void whatIsDoubtfulOfAClaimStandsBesideItWhereverItIsListed() {
    for (String path :
        List.of("page/agent/falk", "page/doc/a", "search?q=%22tide+110%22+&in=claims")) {
      assertTrue(
          served
              .page(path)
              .select("li:contains(tide 110) .doubt")
              .text()
              .endsWith("right 61 times in 100"),
          path);
    }
    assertEquals(
        "hedged “perhaps”",
        served.page("page/doc/a").select("li:contains(tide 111) .doubt").text());
    assertTrue(served.page("page/doc/a").select("li:contains(tide 112) .doubt").isEmpty());
    assertTrue(served.page("page/claim/110").select(".doubt").text().contains("perhaps misread"));
  }

  @Test
  void whatIsDoubtfulOfAnArticleStandsOnTopOfIt() {
    assertEquals(
        "1 doubt about this text a quotation is not closed: Tides",
        served.page("page/doc/a").select(".notices").text());
  }

  @Test
  void whatIsFoundIsPagedToo() {
    Document found = served.page("search?q=tide&in=claims");
    assertEquals(25, found.select(".list > li").size());
    assertEquals("1 to 25 of 60 found", found.select(".pager span").text());
  }
}
