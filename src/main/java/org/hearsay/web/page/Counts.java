package org.hearsay.web.page;

import java.util.List;
import java.util.Locale;

/** Writes how many there are. */
final class Counts {

  private static final List<String> WORDS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Counts() {}

  /** "three", "12". */
  static String of(long count) {
    return count < WORDS.size() ? WORDS.get((int) count) : grouped(count);
  }

  /** "Three", "12": as a sentence begins. */
  static String upper(long count) {
    String word = of(count);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** "1 claim", "1,200 claims". */
  static String of(long count, String thing) {
    return grouped(count) + " " + (count == 1 ? thing : thing + "s");
  }

  /** "26 to 50". */
  static String of(long first, long last) {
    return first == last ? grouped(first) : grouped(first) + " to " + grouped(last);
  }

  /** "1,200". */
  static String grouped(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
