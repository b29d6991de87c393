package org.hearsay.extract.time;

import java.util.List;
import java.util.Set;
import org.hearsay.claim.time.TimeModifier;

/** Words that blur the expression after them but do not belong to it: "about two weeks". */
final class Approximation {

  private static final Set<String> ABOUT = Set.of("about", "approximately", "roughly");

  private Approximation() {}

  static Meaning heard(List<Word> words, int first, Meaning meaning) {
    boolean told = words.get(first).as(Cardinal.class).isPresent();
    boolean clock = words.get(first).as(WrittenClock.class).isPresent();
    boolean about = first > 0 && ABOUT.contains(words.get(first - 1).form());
    return about && (told || clock || meaning.isMeasured())
        ? meaning.with(TimeModifier.APPROX)
        : meaning;
  }
}
