package org.hearsay.extract.figure;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.extract.figure.Lexeme.Kind;
import org.hearsay.text.Blank;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** Cuts a sentence into lexemes, in one pass over its characters. */
final class LexemeScanner {

  private final String text;
  private final Sentence sentence;
  private final int sentenceEnd;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int token;

  LexemeScanner(String text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
    this.sentenceEnd = sentence.span().end();
  }

  /** The lower-case lexemes of a phrase that is part of no document. */
  static List<String> words(String phrase) {
    return line(phrase).lexemes().stream().map(Lexeme::lower).toList();
  }

  /** The lexemes of a phrase that is part of no document; they have no tags. */
  static LexemeLine line(String phrase) {
    Span whole = new Span(0, phrase.length());
    Sentence alone = new Sentence(whole, List.of(new Token(whole, phrase, "")), 0);
    return new LexemeScanner(phrase, alone).scan();
  }

  LexemeLine scan() {
    int at = sentence.span().start();
    while (at < sentenceEnd) {
      char c = text.charAt(at);
      if (Blank.is(c)) {
        at++;
      } else if (startsNumber(at)) {
        at = add(Kind.NUMBER, at, endOfNumber(at));
      } else if (Character.isLetter(c)) {
        at = add(Kind.WORD, at, endOfWord(at));
      } else {
        at = add(Kind.SYMBOL, at, at + 1);
      }
    }
    return new LexemeLine(lexemes);
  }

  private int add(Kind kind, int start, int end) {
    boolean glued = !lexemes.isEmpty() && lexemes.get(lexemes.size() - 1).span().end() == start;
    String form = plain(text.substring(start, end));
    lexemes.add(Lexeme.of(kind, new Span(start, end), form, tagAt(start), glued));
    return end;
  }

  private String tagAt(int offset) {
    List<Token> tokens = sentence.tokens();
    while (token + 1 < tokens.size() && tokens.get(token).end() <= offset) {
      token++;
    }
    return tokens.get(token).tag();
  }

  private boolean startsNumber(int at) {
    return isDigit(at) || (text.charAt(at) == '.' && isDigit(at + 1) && !isDigit(at - 1));
  }

  /** Digits in groups of three, or, the Indian way, of two before the last; one decimal point. */
  private int endOfNumber(int start) {
    int at = start + digits(start);
    int group = at - start;
    while (group <= 3 && continuesGroups(at)) {
      group = digits(at + 1);
      at += 1 + group;
    }
    if (at < sentenceEnd && text.charAt(at) == '.' && isDigit(at + 1)) {
      at += 1 + digits(at + 1);
    }
    return at;
  }

  private boolean continuesGroups(int at) {
    if (at >= sentenceEnd || text.charAt(at) != ',') {
      return false;
    }
    int group = digits(at + 1);
    return group == 3 || (group == 2 && continuesGroups(at + 3));
  }

  private int digits(int from) {
    int at = from;
    while (isDigit(at)) {
      at++;
    }
    return at - from;
  }

  /** Letters, or letters with points: "U.S.". */
  private int endOfWord(int start) {
    int at = start;
    while (isLetter(at) && at + 1 < sentenceEnd && text.charAt(at + 1) == '.') {
      at += 2;
    }
    return at >= start + 4 ? at : endOfLetters(start);
  }

  private int endOfLetters(int start) {
    int at = start;
    while (isLetter(at)) {
      at++;
    }
    return at;
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < sentenceEnd && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < sentenceEnd && Character.isLetter(text.charAt(at));
  }

  private static String plain(String form) {
    if (form.length() > 1) {
      return form;
    }
    return switch (form.charAt(0)) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> "-";
      case '\u2018', '\u2019' -> "'";
      case '\u201c', '\u201d', '\u201e' -> "\"";
      case '\u2044' -> "/";
      default -> form;
    };
  }
}
