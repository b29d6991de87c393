package org.hearsay.extract.speaker;

import java.util.List;
import org.hearsay.text.Token;

/**
 * What stands before the words that name a source and is none of them: punctuation, prepositions, a
 * date and the label of a turn or place ("A:", "NEW DELHI:").
 */
final class PhraseOpening {

  private PhraseOpening() {}

  /** Index of the first token after it, among those from first to end. */
  static int after(List<Token> tokens, int first, int end) {
    int from = afterLabel(tokens, afterDate(tokens, first, end), end);
    while (from < end - 1 && !begins(tokens.get(from))) {
      from++;
    }
    return from;
  }

  /** "June 4, 2008, | Doe": what follows a date and its comma, if anything does. */
  private static int afterDate(List<Token> tokens, int first, int end) {
    int i = first;
    while (i < end && isOfDate(tokens, i, first)) {
      i++;
    }
    boolean date = i > first && i < end && tokens.get(i - 1).form().equals(",");
    return date ? i : first;
  }

  private static boolean isOfDate(List<Token> tokens, int i, int first) {
    Token token = tokens.get(i);
    boolean rest = token.is("CD") || token.form().equals(",");
    return Names.isCalendarWord(token.form()) || (rest && i > first);
  }

  private static int afterLabel(List<Token> tokens, int first, int end) {
    boolean word = first + 1 < end && tokens.get(first + 1).form().equals(":");
    int colon = word ? 1 : Turns.labelEnd(tokens.subList(first, end));
    int next = first + colon + 1;
    return colon > 0 && next < end ? next : first;
  }

  private static boolean begins(Token token) {
    return SourcePhrase.isWord(token) && !token.tag().equals("IN") && !token.tag().equals("TO");
  }
}
