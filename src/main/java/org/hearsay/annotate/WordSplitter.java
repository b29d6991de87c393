package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.hearsay.text.Span;

/**
 * Splits a sentence into tokens as the Penn Treebank has them. Quotation marks, dashes, brackets
 * and dots of omission are tokens by rule; the model, which does not know all of them, sees blanks
 * in their place and splits the rest.
 */
final class WordSplitter {

  private static final Pattern HOUR = Pattern.compile("\\d{1,2}");
  private static final Pattern MINUTES = Pattern.compile(":\\d{2}");

  private final TokenizerME tokenizer;

  WordSplitter(TokenizerModel model) {
    tokenizer = new TokenizerME(model);
  }

  /** The tokens of one sentence, in reading order. */
  List<Span> split(String text, Span sentence) {
    char[] masked = PlainForms.of(text, sentence).toCharArray();
    List<Span> marks = maskMarks(text, sentence, masked);
    List<Span> tokens = new ArrayList<>(marks);
    for (opennlp.tools.util.Span word : tokenizer.tokenizePos(new String(masked))) {
      tokens.add(new Span(sentence.start() + word.getStart(), sentence.start() + word.getEnd()));
    }
    tokens.sort(null);
    return mendStops(tokens, text);
  }

  /**
   * The full stop of an abbreviation within the sentence is part of its word, a comma of none. The
   * one that ends a sentence is no part of a number. The hour and minutes of "16:00" are one word.
   */
  private static List<Span> mendStops(List<Span> tokens, String text) {
    List<Span> joined = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      Span before = joined.isEmpty() ? token : joined.get(joined.size() - 1);
      boolean stop =
          i + 1 < tokens.size() && before.end() == token.start() && token.in(text).equals(".");
      if ((stop && SentenceEnd.isAbbreviation(before.in(text))) || isHour(before, token, text)) {
        joined.set(joined.size() - 1, new Span(before.start(), token.end()));
      } else if (token.length() > 1
          && (endsIn(',', token, text) || isLastNumber(tokens, i, text))) {
        joined.add(new Span(token.start(), token.end() - 1));
        joined.add(new Span(token.end() - 1, token.end()));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  private static boolean isHour(Span before, Span minutes, String text) {
    return before.end() == minutes.start()
        && text.charAt(minutes.start()) == ':'
        && MINUTES.matcher(minutes.in(text)).matches()
        && HOUR.matcher(before.in(text)).matches();
  }

  private static boolean endsIn(char mark, Span token, String text) {
    return text.charAt(token.end() - 1) == mark;
  }

  /** "2." in "on May 2.", with a closing quotation mark or without. */
  private static boolean isLastNumber(List<Span> tokens, int i, String text) {
    Span token = tokens.get(i);
    boolean last =
        tokens.subList(i + 1, tokens.size()).stream()
            .allMatch(t -> "”’'\"".indexOf(text.charAt(t.start())) >= 0);
    return endsIn('.', token, text) && Character.isDigit(text.charAt(token.end() - 2)) && last;
  }

  private static List<Span> maskMarks(String text, Span sentence, char[] masked) {
    List<Span> marks = new ArrayList<>();
    int i = 0;
    while (i < masked.length) {
      int length = markAt(text, sentence.start() + i, sentence);
      for (int k = i; k < i + length; k++) {
        masked[k] = ' ';
      }
      if (length > 0) {
        marks.add(new Span(sentence.start() + i, sentence.start() + i + length));
      }
      i += Math.max(1, length);
    }
    return marks;
  }

  /** Length of the mark that stands here on its own; 0 where a word's character stands. */
  private static int markAt(String text, int i, Span sentence) {
    char c = text.charAt(i);
    int run = "`'-.".indexOf(c) < 0 ? 1 : run(text, i, sentence);
    if (run >= (c == '.' ? 3 : 2)) {
      return run;
    }
    if ("“”„‟«»″\"—―…()[]{}".indexOf(c) >= 0) {
      return 1;
    }
    boolean single = PlainForms.of(c) == '\'' && !isApostrophe(text, i, sentence);
    boolean dash = PlainForms.of(c) == '-' && standsAlone(text, i, sentence);
    return single || dash ? 1 : 0;
  }

  /** How many of the same character stand here. */
  private static int run(String text, int i, Span sentence) {
    int end = i;
    while (end < sentence.end() && text.charAt(end) == text.charAt(i)) {
      end++;
    }
    return end - i;
  }

  /** Between letters ("don't"), after a plural ("officials' view") or before a decade. */
  private static boolean isApostrophe(String text, int i, Span sentence) {
    if (i == sentence.start() || !Character.isLetterOrDigit(text.charAt(i - 1))) {
      return decade(text, i, sentence);
    }
    boolean before = i + 1 < sentence.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    return before || text.charAt(i - 1) == 's' || text.charAt(i) == '\'';
  }

  /** "the ’90s". */
  private static boolean decade(String text, int i, Span sentence) {
    return i + 2 < sentence.end()
        && Character.isDigit(text.charAt(i + 1))
        && Character.isDigit(text.charAt(i + 2))
        && text.charAt(i) != '‘';
  }

  private static boolean standsAlone(String text, int i, Span sentence) {
    boolean blankBefore = i == sentence.start() || Character.isWhitespace(text.charAt(i - 1));
    boolean blankAfter = i + 1 == sentence.end() || Character.isWhitespace(text.charAt(i + 1));
    return blankBefore && blankAfter;
  }
}
