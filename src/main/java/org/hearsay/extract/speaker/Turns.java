package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * The turns of a transcript or interview: a paragraph that begins with a label ("MAYOR FALK:",
 * "Q:") is somebody's own words. Those of a name go on until the next label, those of a letter end
 * with their paragraph.
 */
final class Turns {

  private static final int LONGEST_LABEL = 6;

  /** A transcript has at least so many labels. */
  private static final int FEWEST = 2;

  /** Of each sentence, the one whose label opens its turn; -1 of one outside all turns. */
  private final List<Integer> labels;

  private Turns(List<Integer> labels) {
    this.labels = List.copyOf(labels);
  }

  static Turns of(List<Sentence> sentences) {
    List<Integer> labels = new ArrayList<>();
    int label = -1;
    int found = 0;
    for (int i = 0; i < sentences.size(); i++) {
      boolean opens = i == 0 || sentences.get(i - 1).passage() != sentences.get(i).passage();
      if (opens && labelEnd(sentences.get(i).tokens()) > 0) {
        label = i;
        found++;
      } else if (opens && label >= 0 && isLetter(sentences.get(label).tokens())) {
        label = -1;
      }
      labels.add(label);
    }
    return new Turns(found >= FEWEST ? labels : List.of());
  }

  /** The sentence that opens the turn in which another stands. */
  OptionalInt opening(int sentence) {
    boolean within = sentence < labels.size() && labels.get(sentence) >= 0;
    return within ? OptionalInt.of(labels.get(sentence)) : OptionalInt.empty();
  }

  /** Index of the colon that ends a label of capitals; 0 if there is none. */
  static int labelEnd(List<Token> tokens) {
    int i = 0;
    while (i < Math.min(tokens.size(), LONGEST_LABEL) && isLabelWord(tokens.get(i).form())) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).form().equals(":") ? i : 0;
  }

  private static boolean isLabelWord(String form) {
    return form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-');
  }

  private static boolean isLetter(List<Token> tokens) {
    return tokens.get(0).form().length() == 1;
  }
}
