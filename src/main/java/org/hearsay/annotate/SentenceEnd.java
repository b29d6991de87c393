package org.hearsay.annotate;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.WordTable;

/**
 * A place where a sentence may end, and where the model is known to err. It breaks after some
 * abbreviations and initials and after a clock time ("9 a.m. Tuesday"), and misses an end that has
 * no space after it ("fled.They") or comes after the number of a day ("on May 2. They").
 *
 * @param plain the passage in {@link PlainForms}
 * @param at index after the last character that the sentence would have
 */
record SentenceEnd(String plain, int at) {

  /** A longer run of characters without a blank is no word, and no sentence ends within it. */
  static final int LONGEST_WORD = 200;

  private static final Set<String> ABBREVIATIONS =
      WordTable.beside(SentenceEnd.class, "abbreviations.txt").words();
  private static final Set<String> AFTER_CLOCK =
      WordTable.beside(SentenceEnd.class, "after-clock.txt").words();

  /** Whether a sentence goes on after the word's full stop, as it does after "Gen." */
  static boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a sentence ends here for sure, whatever the model says. There are four characters
   * before this place, and two after it.
   */
  boolean isOverlooked() {
    return ".!?".indexOf(plain.charAt(at - 1)) >= 0 && (isGlued() || closesNumber());
  }

  /** "fled.They": a full stop between a lower-case word and a capitalized one. */
  private boolean isGlued() {
    return Character.isLowerCase(plain.charAt(at - 2))
        && Character.isLowerCase(plain.charAt(at - 3))
        && Character.isLowerCase(plain.charAt(at - 4))
        && Character.isUpperCase(plain.charAt(at))
        && Character.isLowerCase(plain.charAt(at + 1));
  }

  /** "on May 2. They": after a number of one or two digits that follows a word. */
  private boolean closesNumber() {
    int blank = Character.isDigit(plain.charAt(at - 3)) ? at - 4 : at - 3;
    return Character.isDigit(plain.charAt(at - 2))
        && plain.charAt(blank) == ' '
        && blank > 0
        && Character.isLetter(plain.charAt(blank - 1))
        && plain.charAt(at) == ' '
        && Character.isUpperCase(plain.charAt(at + 1));
  }

  /** Whether the sentence goes on here, though the model may end it. */
  boolean isWithin() {
    int next = at;
    while (next < plain.length() && plain.charAt(next) == ' ') {
      next++;
    }
    if (next == plain.length()) {
      return false;
    }
    char last = plain.charAt(at - 1);
    boolean continued = last != ':' && Character.isLowerCase(plain.charAt(next));
    return continued || (last == '.' && (isAfterAbbreviation() || isAfterClock(next)));
  }

  private boolean isAfterAbbreviation() {
    int stop = at - 1;
    int start = stop;
    while (start > 0
        && stop - start < LONGEST_WORD
        && (Character.isLetter(plain.charAt(start - 1)) || plain.charAt(start - 1) == '.')) {
      start--;
    }
    String word = plain.substring(start, stop);
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    return initial || isAbbreviation(word);
  }

  /** "9 a.m. Tuesday", "5 p.m. EST", "5 p.m. (1700 GMT)". */
  private boolean isAfterClock(int next) {
    boolean clock = plain.startsWith("a.m.", at - 4) || plain.startsWith("p.m.", at - 4);
    if (clock && plain.charAt(next) == '(') {
      return next + 1 < plain.length() && Character.isDigit(plain.charAt(next + 1));
    }
    int end = next;
    while (end < plain.length()
        && end - next < LONGEST_WORD
        && Character.isLetter(plain.charAt(end))) {
      end++;
    }
    return clock && AFTER_CLOCK.contains(plain.substring(next, end));
  }
}
