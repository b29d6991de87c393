package org.hearsay.extract.time;

import java.time.Month;
import java.util.Set;

/** The number of a house and its street, "at 1600 Linden Avenue", which is no year. */
final class StreetAddress {

  /** What a house stands by; "in 1968 Wall Street" is a year and a street. */
  private static final Set<String> PLACING = Set.of("at", "near", "outside", "inside", ",");

  private static final Set<String> STREETS =
      Set.of(
          "avenue",
          "ave.",
          "street",
          "st.",
          "road",
          "rd.",
          "boulevard",
          "blvd.",
          "drive",
          "lane",
          "court",
          "place",
          "terrace",
          "parkway",
          "highway");

  private static final int STREET_NAME = 3;

  private StreetAddress() {}

  /** Whether the next word is where the number of a house may stand. */
  static boolean canBeginAt(Cursor words) {
    return words.word(-1).filter(word -> PLACING.contains(word.form())).isPresent()
        || isOfSomebody(words);
  }

  /** "Braun, 61, of 1720 Mill Road"; not "the summer of 1968 Wall Street". */
  private static boolean isOfSomebody(Cursor words) {
    return words.word(-1).filter(word -> word.is("of")).isPresent()
        && words
            .word(-2)
            .filter(word -> word.is(",") || word.isTagged("NNP"))
            .filter(word -> word.as(Month.class).isEmpty())
            .isPresent();
  }

  /** Whether a street is named after the number: "Linden Avenue". */
  static boolean goesOn(Cursor words) {
    int at = 0;
    while (at < STREET_NAME && words.word(at).filter(Word::capital).isPresent()) {
      at++;
      if (words.word(at).filter(word -> STREETS.contains(word.form())).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
