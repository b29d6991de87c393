package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.hearsay.text.Span;

/**
 * Splits a passage into sentences: the model's boundaries, mended by {@link SentenceEnd} where it
 * is known to err.
 */
final class SentenceSplitter {

  /** Longer ones are cut at white space, so that no later step meets an endless sentence. */
  private static final int MAX_LENGTH = 4000;

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
      if (!new SentenceEnd(plain, end).isWithin()) {
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
        if (i - start > SentenceEnd.LONGEST_WORD) {
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
    for (int i = start + 4; i < end - 1; i++) {
      if (new SentenceEnd(plain, i).isOverlooked()) {
        boundaries.add(i);
      }
    }
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
