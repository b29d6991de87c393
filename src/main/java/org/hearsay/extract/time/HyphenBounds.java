package org.hearsay.extract.time;

import java.util.List;

/** Where a time expression may begin and end within hyphened words. */
final class HyphenBounds {

  private HyphenBounds() {}

  /** Not in the midst of "once-daily-use": what a hyphen joins to it must be no word. */
  static boolean hold(List<Word> words, int first, int end) {
    return !joined(words, first, -1) && !joined(words, end - 1, 1);
  }

  private static boolean joined(List<Word> words, int edge, int step) {
    int hyphen = edge + step;
    int beyond = hyphen + step;
    if (beyond < 0 || beyond >= words.size() || !words.get(hyphen).is("-")) {
      return false;
    }
    boolean sameToken = words.get(edge).token() == words.get(beyond).token();
    return sameToken && Character.isLetter(words.get(beyond).form().charAt(0));
  }
}
