package org.hearsay.extract;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Blank;
import org.hearsay.text.Span;

/**
 * Tells the single marks that open and close quotations from apostrophes, by their neighbors:
 * {@code 'We'll go,' she said} opens and closes, {@code the workers' union} does neither.
 */
record SingleMarks(String text, Span paragraph) {

  /** What begins with an apostrophe: the letters after it. */
  private static final Set<String> CLIPPED =
      Set.of(
          "tis", "twas", "til", "till", "em", "cause", "cos", "coz", "cuz", "bout", "round", "n",
          "ere", "ello", "nuff", "neath", "gainst", "twould", "twill", "twere");

  private static final int LONGEST_CLIPPED = 6;

  /** A mark after a blank, bracket or dash and before a word that is not clipped. */
  boolean opens(int i) {
    char c = text.charAt(i);
    boolean mark = c == '\'' || c == '‘' || c == '`';
    return mark && isOpenBefore(i - 1) && isOpenAfter(i + 1) && !isClipped(i + 1);
  }

  /** A mark that may close and is not, after an "s" and before a word, as of a possessive. */
  boolean closes(int i) {
    return mayClose(i) && !isPossessive(i);
  }

  /** A mark after a word or its punctuation and before none. */
  boolean mayClose(int i) {
    char c = text.charAt(i);
    boolean mark = c == '\'' || c == '’';
    return mark && i > paragraph.start() && !Blank.is(text.charAt(i - 1)) && !isWord(i + 1);
  }

  private boolean isOpenBefore(int i) {
    return i < paragraph.start()
        || Blank.is(text.charAt(i))
        || "([{—–―-:\"“".indexOf(text.charAt(i)) >= 0;
  }

  private boolean isOpenAfter(int i) {
    return isWord(i) || (i < paragraph.end() && "\"“…£$€".indexOf(text.charAt(i)) >= 0);
  }

  /** "'90s", "'em". */
  private boolean isClipped(int start) {
    int end = start;
    while (end - start <= LONGEST_CLIPPED && isWord(end)) {
      end++;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return CLIPPED.contains(word) || word.matches("\\d\\ds?");
  }

  private boolean isPossessive(int i) {
    char before = text.charAt(i - 1);
    boolean wordFollows = i + 2 < paragraph.end() && Blank.is(text.charAt(i + 1)) && isWord(i + 2);
    return (before == 's' || before == 'S') && wordFollows;
  }

  private boolean isWord(int i) {
    return i >= paragraph.start()
        && i < paragraph.end()
        && Character.isLetterOrDigit(text.charAt(i));
  }
}
