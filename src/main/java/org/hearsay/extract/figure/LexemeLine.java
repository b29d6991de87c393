package org.hearsay.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/** The lexemes of a sentence. Asked beyond its ends, it answers {@link Lexeme#NONE}. */
record LexemeLine(List<Lexeme> lexemes) {

  LexemeLine {
    lexemes = List.copyOf(lexemes);
  }

  static LexemeLine of(AnnotatedDocument document, Sentence sentence) {
    return new LexemeScanner(document.text(), sentence).scan();
  }

  int size() {
    return lexemes.size();
  }

  Lexeme at(int index) {
    return index < 0 || index >= lexemes.size() ? Lexeme.NONE : lexemes.get(index);
  }

  boolean is(int index, String lowerCase) {
    return at(index).is(lowerCase);
  }

  boolean isAny(int index, Set<String> lowerCase) {
    return lowerCase.contains(at(index).lower());
  }

  /** Whether the words stand one after another from an index on. */
  boolean startsWith(int index, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!is(index + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where the lexemes from {@code first} up to {@code end} (excluded) stand in the document. */
  Span span(int first, int end) {
    return new Span(at(first).span().start(), at(end - 1).span().end());
  }

  /** Index of the first lexeme that starts at or after a place in the document. */
  int indexFrom(int offset) {
    int index = 0;
    int end = size();
    while (index < end) {
      int middle = (index + end) >>> 1;
      boolean before = at(middle).span().start() < offset;
      index = before ? middle + 1 : index;
      end = before ? end : middle;
    }
    return index;
  }

  /** The words of a range, with single spaces where the text has white space. */
  String text(int first, int end) {
    StringBuilder words = new StringBuilder(at(first).form());
    for (int i = first + 1; i < end; i++) {
      words.append(at(i).glued() ? "" : " ").append(at(i).form());
    }
    return words.toString();
  }

  /** The lower-case words of a range, joined by single spaces. */
  String words(int first, int end) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      words.add(at(i).lower());
    }
    return String.join(" ", words);
  }
}
