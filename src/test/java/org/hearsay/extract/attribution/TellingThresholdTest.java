package org.hearsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.claim.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingThresholdTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The club backed the trainer. | backed | 3 | 5",
        "The club sued the trainer. | sued | 3 | 5",
        "Demand shows few signs of life. | shows | 2 | 6"
      })
  void aPhraseAfterAVerbOfDoingMustBeSurer(String text, String cue, int start, int end) {
    assertEquals(0.65, threshold(text, cue, start, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The club announced the match. | announced | 3 | 5",
        "The club feared the rain. | feared | 3 | 5",
        "Demand shows that the town grows. | shows | 2 | 6",
        "The club called it \"a gift\". | called | 4 | 8"
      })
  void wordsThoughtsAndClausesNeedNot(String text, String cue, int start, int end) {
    assertEquals(0.4, threshold(text, cue, start, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The club banned the trainer. | banned | 3 | 5",
        "The club recited the poem. | recited | 3 | 5",
        "The feast is observed as a rite. | observed | 4 | 7"
      })
  void aMereDeedIsNeverTold(String text, String cue, int start, int end) {
    assertEquals(Double.POSITIVE_INFINITY, threshold(text, cue, start, end));
  }

  @Test
  void anAdverbOfHearsayIsToldHoweverUnsure() {
    assertEquals(0, threshold("The club allegedly paid him.", "allegedly", 3, 5));
  }

  private static double threshold(String text, String cue, int start, int end) {
    FlatText flat = English.flat(text);
    int head =
        IntStream.range(0, flat.size())
            .filter(token -> flat.lower(token).equals(cue))
            .findFirst()
            .orElseThrow();
    Finding finding =
        new Finding(
            head,
            Optional.empty(),
            new TokenRange(head, head + 1),
            List.of(new TokenRange(start, end)),
            new RuleId("object"),
            Clarity.CERTAIN,
            0.5);
    return TellingThreshold.of(new CueSite(flat, head), finding);
  }
}
