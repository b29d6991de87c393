package org.hearsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "argue argues argued arguing",
        "admit admits admitted admitting",
        "deny denies denied denying",
        "say says said saying",
        "think thinks thought thinking",
        "tell tells told telling",
        "is was been being"
      })
  void allFormsOfAVerbHaveOneStem(String forms) {
    List<String> stems =
        Arrays.stream(forms.split(" ")).map(form -> Stems.of(form, "VBD")).distinct().toList();
    assertEquals(1, stems.size(), () -> stems.toString());
  }

  @ParameterizedTest
  @CsvSource({"claims, claim", "stories, story", "speeches, speech", "losses, loss"})
  void aPluralHasTheStemOfItsSingular(String plural, String singular) {
    assertEquals(Stems.of(singular, "NN"), Stems.of(plural, "NNS"));
  }

  @ParameterizedTest
  @CsvSource({"told, tolled, VBD", "said, sad, VBD", "press, pres, NNS"})
  void wordsThatOnlyLookAlikeAreKeptApart(String word, String other, String tag) {
    assertNotEquals(Stems.of(word, tag), Stems.of(other, tag));
  }

  @ParameterizedTest
  @CsvSource({"leaves, NN", "according, IN", "hoped, JJ"})
  void aWordOfAnotherTagStaysAsItIs(String word, String tag) {
    assertEquals(word, Stems.of(word, tag));
  }
}
