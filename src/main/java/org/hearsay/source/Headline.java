package org.hearsay.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A block that has the shape of a headline: short, on one line, and no sentence.
 *
 * @param words its words, without the punctuation around them
 */
record Headline(String text, List<String> words) {

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 30;
  private static final int LONGEST = 220;

  /** A name of three words is no headline yet. */
  private static final int FEWEST_CAPITALS = 4;

  /** Of the words that may have capitals: a headline may hold one "iPhone" or "de". */
  private static final double LEAST_SHARE = 0.9;

  private static final Pattern SPACES = Pattern.compile("\\s++|\\p{Z}++");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]++|[^\\p{L}\\p{N}]++$");
  private static final String CLOSERS = "\"'”’»)]";

  /** The words that headlines leave in lower case. */
  private static final Set<String> MINOR =
      Set.of(
          "a", "an", "the", "and", "or", "but", "nor", "so", "yet", "as", "at", "by", "for", "from",
          "in", "into", "of", "off", "on", "onto", "out", "over", "per", "to", "up", "upon", "via",
          "vs", "with", "after", "amid", "is", "s", "than", "that", "if");

  static Headline of(String block) {
    if (block.length() > LONGEST) {
      return new Headline(block, List.of());
    }
    return new Headline(
        block,
        SPACES
            .splitAsStream(block)
            .map(word -> EDGES.matcher(word).replaceAll(""))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  /** Whether a text closes with the punctuation of a sentence, quotation marks aside. */
  static boolean endsSentence(String text) {
    return ".!?…".indexOf(lastMark(text)) >= 0;
  }

  private static char lastMark(String text) {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? ' ' : text.charAt(end - 1);
  }

  /** Whether it could be one: a few words on one line that neither end a sentence nor lead on. */
  boolean isPlausible() {
    boolean fits = words.size() >= FEWEST_WORDS && words.size() <= MOST_WORDS;
    return fits && text.indexOf('\n') < 0 && (isUnclosed() || isExclamation());
  }

  private boolean isUnclosed() {
    char last = lastMark(text);
    return Character.isLetterOrDigit(last) || last == '%';
  }

  /** Sentences end like this too, so it must be written as only headlines are. */
  private boolean isExclamation() {
    return "!?…".indexOf(lastMark(text)) >= 0 && isTitleCase();
  }

  /** "Council Votes to Close Two Libraries": nearly all words but the minor ones have capitals. */
  boolean isTitleCase() {
    long major = words.stream().filter(Headline::isMajor).count();
    long capitals =
        words.stream()
            .filter(Headline::isMajor)
            .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
            .count();
    return capitals >= FEWEST_CAPITALS && capitals >= LEAST_SHARE * major;
  }

  private static boolean isMajor(String word) {
    return Character.isLetter(word.codePointAt(0)) && !MINOR.contains(word);
  }
}
