package org.hearsay.web.page;

import java.util.List;

/** Writes small numbers as words. */
final class Counts {

  private static final List<String> WORDS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Counts() {}

  /** "three", "12". */
  static String of(long count) {
    return count < WORDS.size() ? WORDS.get((int) count) : String.valueOf(count);
  }

  /** "Three", "12": as a sentence begins. */
  static String upper(long count) {
    String word = of(count);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
