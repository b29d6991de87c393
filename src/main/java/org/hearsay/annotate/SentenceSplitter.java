package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.hearsay.text.Span;
import org.hearsay.text.WordTable;

/**
 * Splits a passage into sentences: the model's boundaries, mended where it is known to err. It
 * breaks after some abbreviations and initials and before the day of a clock time ("9 a.m.
 * Tuesday"), and misses a boundary that has no space after it ("fled.They") or comes after the
 * number of a day ("on May 2. They").
 */
final class SentenceSplitter {

  /** Longer ones are cut at white space, so that no later step meets an endless sentence. */
  private static final int MAX_LENGTH = 4000;

  /** A longer run of characters without a blank is no word, and no sentence ends within it. */
  private static final int LONGEST_WORD = 200;

  private static final Set<String> ABBREVIATIONS =
      WordTable.beside(SentenceSplitter.class, "abbreviations.txt").words();

  private static final Set<String> AFTER_CLOCK =
      WordTable.beside(SentenceSplitter.class, "after-clock.txt").words();

  private final SentenceDetectorME detector;

  SentenceSplitter(SentenceModel model) {
    detector = new SentenceDetectorME(model);
  }

  /** The sentences of one passage, in reading order, without white space at their edges. */
  List<Span> split(String text, Span passage) {
    String plain = PlainForms.of(text, passage);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int boundary : boundaries(plain)) {
      addInPieces(sentences, plain, new Span(start, boundary));
      start = boundary;
    }
    return sentences.stream()
        .map(s -> new Span(s.start() + passage.start(), s.end() + passage.start()))
        .toList();
  }

  private List<Integer> boundaries(String plain) {
    List<Integer> boundaries = new ArrayList<>();
    int reached = 0;
    for (opennlp.tools.util.Span found : detector.sentPosDetect(withoutLongWords(plain))) {
      int end = afterClosingQuotes(plain, found.getEnd());
      addMissed(boundaries, plain, Math.max(reached, found.getStart()), end);
      if (!endsWithin(plain, end)) {
        boundaries.add(end);
      }
      reached = end;
    }
    if (boundaries.isEmpty() || boundaries.get(boundaries.size() - 1) < plain.length()) {
      boundaries.add(plain.length());
    }
    return boundaries;
  }

  /**
   * The text with the inside of endless words masked: the model looks at the whole word around each
   * full stop.
   */
  private static String withoutLongWords(String plain) {
    char[] masked = plain.toCharArray();
    int start = 0;
    for (int i = 0; i <= masked.length; i++) {
      if (i == masked.length || masked[i] == ' ') {
        if (i - start > LONGEST_WORD) {
          Arrays.fill(masked, start, i - 1, 'x');
        }
        start = i + 1;
      }
    }
    return new String(masked);
  }

  private static int afterClosingQuotes(String plain, int end) {
    int after = end;
    while (after < plain.length() && (plain.charAt(after) == '"' || plain.charAt(after) == '\'')) {
      after++;
    }
    boolean closes = after == plain.length() || plain.charAt(after) == ' ';
    return closes ? after : end;
  }

  private static void addMissed(List<Integer> boundaries, String plain, int start, int end) {
    for (int i = start + 3; i < end - 2; i++) {
      if (isStop(plain.charAt(i)) && (isGlued(plain, i) || closesNumber(plain, i))) {
        boundaries.add(i + 1);
      }
    }
  }

  /** "fled.They": a full stop between a lower-case word and a capitalized one. */
  private static boolean isGlued(String plain, int stop) {
    return Character.isLowerCase(plain.charAt(stop - 1))
        && Character.isLowerCase(plain.charAt(stop - 2))
        && Character.isLowerCase(plain.charAt(stop - 3))
        && Character.isUpperCase(plain.charAt(stop + 1))
        && Character.isLowerCase(plain.charAt(stop + 2));
  }

  /** "on May 2. They": after a number of one or two digits that follows a word. */
  private static boolean closesNumber(String plain, int stop) {
    int blank = Character.isDigit(plain.charAt(stop - 2)) ? stop - 3 : stop - 2;
    return Character.isDigit(plain.charAt(stop - 1))
        && plain.charAt(blank) == ' '
        && blank > 0
        && Character.isLetter(plain.charAt(blank - 1))
        && plain.charAt(stop + 1) == ' '
        && Character.isUpperCase(plain.charAt(stop + 2));
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  /** Whether the sentence goes on after this boundary. */
  private static boolean endsWithin(String plain, int boundary) {
    int next = boundary;
    while (next < plain.length() && plain.charAt(next) == ' ') {
      next++;
    }
    if (next == plain.length()) {
      return false;
    }
    if (Character.isLowerCase(plain.charAt(next)) && plain.charAt(boundary - 1) != ':') {
      return true;
    }
    return plain.charAt(boundary - 1) == '.'
        && (endsInAbbreviation(plain, boundary - 1) || isDayOfClock(plain, boundary, next));
  }

  /** "9 a.m. Tuesday", "5 p.m. EST". */
  private static boolean isDayOfClock(String plain, int boundary, int next) {
    boolean clock =
        plain.startsWith("a.m.", boundary - 4) || plain.startsWith("p.m.", boundary - 4);
    int end = next;
    while (end < plain.length()
        && end - next < LONGEST_WORD
        && Character.isLetter(plain.charAt(end))) {
      end++;
    }
    return clock && AFTER_CLOCK.contains(plain.substring(next, end));
  }

  private static boolean endsInAbbreviation(String plain, int stop) {
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

  /** Whether a sentence goes on after the word's full stop, as it does after "Gen." */
  static boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static void addInPieces(List<Span> sentences, String plain, Span sentence) {
    Span rest = sentence.trim(plain);
    while (rest.length() > MAX_LENGTH) {
      int cut = plain.lastIndexOf(' ', rest.start() + MAX_LENGTH);
      int end = cut > rest.start() ? cut : rest.start() + MAX_LENGTH;
      sentences.add(new Span(rest.start(), end).trim(plain));
      rest = new Span(end, rest.end()).trim(plain);
    }
    if (!rest.isEmpty()) {
      sentences.add(rest);
    }
  }
}
