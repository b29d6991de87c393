package org.hearsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.claim.RuleId;
import org.junit.jupiter.api.Test;

class CompanyTest {

  private static final FlatText TEXT =
      English.flat(
          "He said she hopes and expects to win. Residents say the town knows of the plan.");

  private static final Finding SAID = finding("He", "said", "she hopes and expects to win", 0.9);
  private static final Finding HOPES = finding("she", "hopes", "to win", 0.6);
  private static final Finding EXPECTS = finding("she", "expects", "to win", 0.4);
  private static final Finding KNOWS = finding("the town", "knows", "the plan", 0.7);

  private final Company company = new Company(TEXT, List.of(SAID, HOPES, EXPECTS, KNOWS));

  @Test
  void aroundOneIsWhatHoldsItsHead() {
    assertEquals(Optional.of(SAID), company.around(HOPES));
    assertEquals(Optional.empty(), company.around(KNOWS));
  }

  @Test
  void withinOneIsTheSurestThatItHolds() {
    assertEquals(Optional.of(HOPES), company.within(SAID));
    assertEquals(Optional.empty(), company.within(KNOWS));
  }

  @Test
  void besideOneStandsAnotherOfTheSameSource() {
    assertEquals(Optional.of(HOPES), company.beside(EXPECTS));
    assertEquals(Optional.empty(), company.beside(SAID));
  }

  @Test
  void likelyAreTheSureOthersOfTheSentence() {
    assertEquals(1, company.likely(SAID));
    assertEquals(2, company.likely(EXPECTS));
    assertEquals(0, company.likely(KNOWS));
  }

  private static Finding finding(String source, String cue, String content, double confidence) {
    return new Finding(
        range(cue).start(),
        Optional.of(range(source)),
        range(cue),
        List.of(range(content)),
        new RuleId("by-hand"),
        Clarity.CERTAIN,
        confidence);
  }

  /** Where the words, one blank between them, stand for the first time. */
  private static TokenRange range(String words) {
    int size = words.split(" ").length;
    int start = 0;
    while (!TEXT.words(start, start + size).equals(words.toLowerCase(Locale.ROOT) + " ")) {
      start++;
    }
    return new TokenRange(start, start + size);
  }
}
