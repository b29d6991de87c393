package org.hearsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIMA/NNP —/: A/DT boat/NN sank/VBD | 2",
        "LIMA/NNP ,/, Aug./NNP 1/CD (/( Wire/NNP )/) --/: A/DT boat/NN sank/VBD | 8",
        "10:42/CD am/RB :/: A/DT boat/NN sank/VBD | 3",
        "ST./NNP PAUL/NNP ,/, Minn./NNP —/: \"/`` A/DT boat/NN sank/VBD | 0",
        "PORT/NNP PAUL/NNP ,/, Minn./NNP —/: \"/`` A/DT boat/NN sank/VBD | 5",
        "LIMA/NNP —/: 10/CD boats/NNS sank/VBD | 2",
        "NATO/NNP —/: the/DT alliance/NN —/: said/VBD no/DT | 0",
        "FBI/NNP Director/NNP Ann/NNP Holt/NNP —/: A/DT judge/NN —/: said/VBD no/DT | 0",
        "NATO/NNP said/VBD —/: again/RB —/: no/DT | 0",
        "Lima/NNP —/: a/DT port/NN —/: slept/VBD | 0",
        "10/CD boats/NNS :/: all/DT sank/VBD | 0",
        "LIMA/NNP | 0"
      })
  void placesAndHoursBeforeTheFirstSentenceAreCounted(String tagged, int size) {
    var text = new TaggedText().paragraph(tagged);
    assertEquals(size, Dateline.size(text.document().sentences().get(0).tokens()));
  }
}
