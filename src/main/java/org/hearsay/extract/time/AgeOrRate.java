package org.hearsay.extract.time;

import java.util.Set;

/** Tells lengths of time from ages ("44 years old") and rates ("$5 a year", "24 hours a day"). */
final class AgeOrRate {

  private static final Set<String> AGES = Set.of("old", "olds", "age");
  private static final Set<String> PER = Set.of("a", "an", "per", "each");
  private static final Set<String> TIMES = Set.of("%", "once", "twice", "times");

  private AgeOrRate() {}

  /** Whether the words after a length make it an age or a rate. */
  static boolean follows(Cursor words) {
    if (words.isNext(AGES)) {
      return true;
    }
    boolean joined = words.isNext("-") || words.isNext("of");
    boolean aged = joined && words.word(1).filter(word -> AGES.contains(word.form())).isPresent();
    boolean per =
        words.isNext(PER) && words.word(1).flatMap(word -> word.as(TimeUnit.class)).isPresent();
    return aged || per;
  }

  /** Whether "a year" comes after what it is the rate of: a number or a noun. */
  static boolean precedes(Cursor words) {
    return words
        .word(-1)
        .filter(w -> w.isTagged("NN") || w.isTagged("CD") || TIMES.contains(w.form()))
        .isPresent();
  }
}
