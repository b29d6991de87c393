package org.hearsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {

  @ParameterizedTest
  @CsvSource({"hoped, hope", "planned, plan", "went, go", "denies, deny", "focused, focus"})
  void aKnownVerbIsFoundByItsForm(String form, String base) {
    assertEquals(base, Verbs.base(form));
  }

  @ParameterizedTest
  @CsvSource({"blurged, blurge", "plabbed, plab", "dromishing, dromish", "scofing, scofe"})
  void anUnknownVerbIsTakenApartBySpelling(String form, String base) {
    assertEquals(base, Verbs.base(form));
  }

  @ParameterizedTest
  @CsvSource({"plan, planned", "visit, visited", "deny, denied", "id, ided", "s, sed", "x, xed"})
  void everyWordHasAParticiple(String base, String participle) {
    assertEquals(participle, Verbs.participle(base));
  }
}
