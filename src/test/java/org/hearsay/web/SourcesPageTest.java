package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.query.QueryLibrary;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.answer.Answer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The pages of those who say something, over the seed articles. */
class SourcesPageTest {

  private static final String SOURCED =
      """
      PREFIX hs: <https://w3id.org/hearsay/ns#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX schema: <http://schema.org/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      BASE <http://localhost:3030/id/>
      <doc/a> { <doc/a> a hs:DocumentVersion ; dct:identifier "a" ; schema:articleBody "Tides." .
        <agent/falk> a schema:Person ; schema:name "Ines Falk" .
        <doc/a#sailors> a hs:Group ; schema:name "sailors" .
        <claim/1> a hs:Claim ; schema:text "tides" ; hs:speaker <agent/falk> ;
          prov:wasQuotedFrom <doc/a> .
        <claim/2> a hs:Claim ; schema:text "tides" ; hs:speaker <doc/a#sailors> ;
          prov:wasQuotedFrom <doc/a> . }
      """;

  @AutoClose private static final ServedDataset served = new ServedDataset(SeededStore.open());

  @Test
  void sourcesWithoutANameAreToldApart() {
    Document page = served.page("sources");
    List<String> named = page.select("table").get(0).select("tbody a").eachText();
    List<String> unnamed = page.select("table").get(1).select("tbody a").eachText();
    assertTrue(named.contains("Tatyana Moskalkova"), named.toString());
    assertTrue(unnamed.contains("analysts"), unnamed.toString());
    assertTrue(page.select("tr").last().text().startsWith("nobody"));
  }

  @Test
  void theQueryOfSourcesWithoutANameCountsAsThePageDoes() {
    Answer answer =
        served
            .store()
            .read(
                dataset ->
                    new QueryRunner(dataset, Duration.ofSeconds(30))
                        .run(QueryLibrary.bundled().get("unnamed-sources"), Map.of()));
    assertEquals(
        "Of %d claims, %d have a source with a name, %d a source without, and %d no source at all."
            .formatted(
                total(answer, "claims"),
                total(answer, "named"),
                total(answer, "unnamed"),
                total(answer, "nobody")),
        served.page("sources").select(".lead").text());
  }

  private static int total(Answer answer, String column) {
    int cell = answer.columns().indexOf(column);
    return answer.rows().stream()
        .mapToInt(row -> Integer.parseInt(row.get(cell).orElseThrow().text()))
        .sum();
  }

  @Test
  void nobodyIsListedWhereAClaimHasNoSourceAndNotWhereEachHasOne() {
    assertEquals(
        "Of 2 claims, 1 has a source with a name, 1 a source without.; Ines Falk 1 1; sailors 1 1",
        told(SOURCED));
    assertEquals(
        "Of 3 claims, 1 has a source with a name, 1 a source without, and 1 no source at all.;"
            + " Ines Falk 1 1; sailors 1 1; nobody: no source is given 1",
        told(SOURCED + "<doc/a> { <claim/3> a hs:Claim ; schema:text 'tides' . }"));
  }

  private static String told(String trig) {
    try (ServedDataset said = new ServedDataset(trig)) {
      Document page = said.page("sources");
      return page.select(".lead").text()
          + page.select("tbody tr").eachText().stream()
              .map(row -> "; " + row)
              .collect(Collectors.joining());
    }
  }

  @Test
  void whereNothingIsSaidNobodySaysIt() {
    assertEquals("Nobody yet.", told(""));
  }

  @Test
  void whatThoseSayWhoHaveNoNameIsListedByWhatTheyAreCalled() {
    Document sources = served.page("sources");
    Document analysts = served.page(sources.select("a:contains(analysts)").first().attr("href"));
    assertEquals("analysts", analysts.select("h1").text());
    assertEquals(1, analysts.select(".list li").size());
    assertTrue(analysts.select(".lead").text().contains("need not be the same"));
  }

  @Test
  void fromOneWithoutANameALinkLeadsToTheOthers() {
    Document page = served.page("sources?called=analysts");
    String others = page.select(".eyebrow a").attr("href");
    assertTrue(served.page(others.substring(1)).select("tbody").text().contains("analysts"));
  }

  @Test
  void aSpeakerHasRolesFiguresInOrderAndClaimsByArticle() {
    Document speaker =
        served.page(
            served.page("sources").select("tbody a:contains(Moskalkova)").first().attr("href"));
    assertTrue(speaker.select(".roles q").eachText().contains("Russia’s human rights ombudsman"));
    assertEquals(List.of("30 remaining", "8 repatriated"), speaker.select(".amount").eachText());
    assertEquals("They count different things.", speaker.select(".verdict .says").text());
    assertEquals(2, speaker.select("h3:has(+ .list)").size());
  }
}
