package org.hearsay.extract.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FeaturesTest {

  private final Features features = new Features();

  @Test
  void whatSpeaksOfAHiddenValueIsLeftOut() {
    features.hide(Set.of("booked"));
    addAll();
    assertEquals(2, features.size());
  }

  @Test
  void whatWasHiddenIsSeenAgainAfterClearing() {
    features.hide(Set.of("booked"));
    features.clear();
    addAll();
    assertEquals(5, features.size());
  }

  private void addAll() {
    features.add("lemma", "booked");
    features.add("lemma,tag", "booked", "VBD");
    features.add("tag,rule,lemma", "VBD", "object", "booked");
    features.add("tag", "VBD");
    features.addCount("size", 3);
  }
}
