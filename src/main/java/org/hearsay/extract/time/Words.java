package org.hearsay.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** Cuts a sentence into the words of the grammar: "third-quarter" is three. */
final class Words {

  private Words() {}

  static List<Word> of(Sentence sentence) {
    List<Word> words = new ArrayList<>(sentence.tokens().size() + 4);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (endsSentence(token.form())) {
        words.add(word(token, i, 0, token.form().length() - 1));
        words.add(word(token, i, token.form().length() - 1, token.form().length()));
      } else if (token.form().indexOf('-') < 0 || DigitForms.isDate(token.form())) {
        words.add(word(token, i, 0, token.form().length()));
      } else {
        addParts(token, i, words);
      }
    }
    return words;
  }

  /** "8." or "EST.", where a sentence ends with a number or a zone. */
  private static boolean endsSentence(String form) {
    int dot = form.length() - 1;
    if (dot <= 0 || form.charAt(dot) != '.') {
      return false;
    }
    boolean number = form.chars().limit(dot).allMatch(c -> c >= '0' && c <= '9');
    return number || ClockTime.isZone(form.substring(0, dot).toLowerCase(Locale.ROOT));
  }

  private static void addParts(Token token, int index, List<Word> words) {
    int start = 0;
    for (int i = 0; i <= token.form().length(); i++) {
      if (i == token.form().length() || token.form().charAt(i) == '-') {
        if (i > start) {
          words.add(word(token, index, start, i));
        }
        if (i < token.form().length()) {
          words.add(word(token, index, i, i + 1));
        }
        start = i + 1;
      }
    }
  }

  private static Word word(Token token, int index, int start, int end) {
    String part = token.form().substring(start, end);
    String form = part.toLowerCase(Locale.ROOT);
    return new Word(
        new Span(token.start() + start, token.start() + end),
        form,
        token.tag(),
        Character.isUpperCase(part.charAt(0)),
        index,
        WordSenses.ENGLISH.of(form));
  }
}
