package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class OriginsTest {

  private static final String WIRE =
      "The harbor office said on Monday that thirty-four ferrymen were still held in the village of"
          + " Brill after the storm, and that nobody had been allowed to visit them since March.";

  private static final String REPRINT =
      "The harbor office said on Monday that thirty-four ferrymen were still held in the village of"
          + " Brill after the storm, and that no one had been allowed to visit them since March.";

  private static final String OWN_WORDS =
      "Families who gathered at the pier count thirty-four missing men. They believe that all of"
          + " them are in Brill, and have written to the governor.";

  private static List<List<String>> groups(List<String> passages) {
    Origins origins = new Origins();
    for (String passage : passages) {
      origins.add(passage.substring(0, 12) + passage.hashCode(), passage);
    }
    return origins.groups();
  }

  @Test
  void copiesOfOneStoryAreOneOrigin() {
    Origins origins = new Origins();
    origins.add("wire", WIRE);
    origins.add("reprint", REPRINT);
    origins.add("copy", "“" + WIRE.toUpperCase(Locale.ROOT) + "”");
    origins.add("own", OWN_WORDS);
    assertEquals(List.of(List.of("copy", "reprint", "wire"), List.of("own")), origins.groups());
  }

  @Test
  void theSameNumberInOtherWordsIsNoCopy() {
    assertFalse(Shingles.of(WIRE).copies(Shingles.of(OWN_WORDS)));
  }

  @Test
  void whatCopiesACopyIsOfTheSameOrigin() {
    List<String> passages = List.of(WIRE, OWN_WORDS, REPRINT);
    assertEquals(2, groups(passages).size());
  }

  @Test
  void theOrderDoesNotMatter() {
    List<String> passages = new ArrayList<>(List.of(WIRE, OWN_WORDS, REPRINT));
    List<List<String>> groups = groups(passages);
    Collections.reverse(passages);
    assertEquals(groups, groups(passages));
  }

  @Test
  void evenAFewWordsCanBeTold() {
    assertTrue(Shingles.of("Seven remain").copies(Shingles.of("seven remain.")));
    assertFalse(Shingles.of("Seven remain").copies(Shingles.of("Ten remain")));
  }

  @Property(tries = 100)
  void aPassageResemblesItselfEntirely(@ForAll @AlphaChars @StringLength(max = 200) String text) {
    assertEquals(1.0, Shingles.of(text).resemblance(Shingles.of(text)));
  }
}
