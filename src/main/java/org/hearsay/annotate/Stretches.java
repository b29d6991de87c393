package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Cuts what runs on without a full stop for longer than sentences do, such as a list or a
 * transcript, into stretches that are read as sentences. So no later step meets an endless one.
 */
final class Stretches {

  /** Three sentences in ten thousand of news are longer, and nearly all of those are lists. */
  static final int LONGEST = 120;

  /** After these a stretch may end, the strongest first. */
  private static final List<String> MARKS = List.of(".!?…", ";:—―", ",");

  private Stretches() {}

  /**
   * The tokens of a sentence in stretches of at most {@value #LONGEST}; in one, if they are few.
   */
  static List<List<Span>> of(String text, List<Span> tokens) {
    List<List<Span>> stretches = new ArrayList<>();
    int start = 0;
    while (tokens.size() - start > LONGEST) {
      int end = cut(text, tokens.subList(start, start + LONGEST));
      stretches.add(tokens.subList(start, start + end));
      start += end;
    }
    stretches.add(tokens.subList(start, tokens.size()));
    return stretches;
  }

  /** After the last of the strongest marks in the second half, or at the end where none is. */
  private static int cut(String text, List<Span> tokens) {
    for (String marks : MARKS) {
      for (int i = tokens.size() - 1; i >= tokens.size() / 2; i--) {
        if (tokens.get(i).length() == 1 && marks.indexOf(text.charAt(tokens.get(i).start())) >= 0) {
          return closesQuotation(text, tokens, i + 1) ? i + 2 : i + 1;
        }
      }
    }
    return tokens.size();
  }

  /** Whether the next token is the quotation mark that belongs to the one before. */
  private static boolean closesQuotation(String text, List<Span> tokens, int next) {
    return next < tokens.size()
        && tokens.get(next).start() == tokens.get(next - 1).end()
        && PlainForms.of(text.charAt(tokens.get(next).start())) == '"';
  }
}
