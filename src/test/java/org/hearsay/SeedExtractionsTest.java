package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Extraction;
import org.junit.jupiter.api.Test;

class SeedExtractionsTest {

  @Test
  void theContentsBeginAndEndAsTheArticlesHaveThem() {
    Extraction detainees = SeedExtractions.detainees();
    assertEquals(14, detainees.attributions().size());
    assertEquals(
        "that more than 20 residents of Kursk Oblast are currently held in Ukraine",
        content(detainees, 8));
    assertEquals("over a year later, many remain in captivity", content(detainees, 4));
    assertEquals(9, SeedExtractions.safeReturn().attributions().size());
  }

  @Test
  void eachFigureBelongsToTheInnermostSaying() {
    Extraction detainees = SeedExtractions.detainees();
    assertEquals(
        List.of(8, 11),
        detainees.figures().stream()
            .map(figure -> detainees.surroundings().attributionOf(figure.span()).orElseThrow())
            .toList());
  }

  @Test
  void noContentReachesBeyondItsSentence() {
    for (Extraction extraction : SeedExtractions.all()) {
      IntStream.range(0, extraction.attributions().size())
          .mapToObj(extraction.attributions()::get)
          .flatMap(attribution -> attribution.contents().stream())
          .forEach(
              span ->
                  assertEquals(
                      true,
                      extraction.surroundings().sentenceOf(span).orElseThrow().contains(span),
                      "" + span));
    }
  }

  private static String content(Extraction extraction, int index) {
    Attribution attribution = extraction.attributions().get(index);
    return attribution.contents().get(0).in(extraction.document().text());
  }
}
