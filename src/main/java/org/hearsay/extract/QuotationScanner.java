package org.hearsay.extract;

import java.util.List;
import org.hearsay.text.Span;

/**
 * Finds the outermost quotations of one paragraph from left to right. An apostrophe is told from a
 * single mark by its neighbors: a mark opens after a space and before a word, and closes before
 * anything but a word.
 */
final class QuotationScanner {

  private static final int NONE = -1;

  private final String text;
  private final Span paragraph;
  private final List<Span> found;
  private int opened = NONE;
  private char mark;

  QuotationScanner(String text, Span paragraph, List<Span> found) {
    this.text = text;
    this.paragraph = paragraph;
    this.found = found;
  }

  void scan() {
    int i = paragraph.start();
    while (i < paragraph.end()) {
      int width = isDoubledApostrophe(i) ? 2 : 1;
      read(i, width);
      i += width;
    }
    if (opened != NONE && mark == '"') {
      found.add(new Span(opened, paragraph.end()));
    }
  }

  private void read(int i, int width) {
    char c = width == 2 ? '"' : text.charAt(i);
    if (opened == NONE) {
      char kind = opening(c, i);
      if (kind != 0) {
        opened = i;
        mark = kind;
      }
    } else if (closes(c, i)) {
      found.add(new Span(opened, i + width));
      opened = NONE;
    } else if (mark == '\'' && (c == '"' || c == '“')) {
      // What looked like a single mark was an apostrophe: "the '90s".
      opened = i;
      mark = '"';
    }
  }

  private char opening(char c, int i) {
    return switch (c) {
      case '"', '“', '„', '«' -> '"';
      case '\'', '‘' -> !isWord(i - 1) && isWord(i + 1) ? '\'' : 0;
      default -> 0;
    };
  }

  private boolean closes(char c, int i) {
    if (mark == '"') {
      return c == '"' || c == '”' || c == '»';
    }
    return (c == '\'' || c == '’') && !isWord(i + 1) && !isSpace(i - 1);
  }

  private boolean isDoubledApostrophe(int i) {
    return text.charAt(i) == '\'' && i + 1 < paragraph.end() && text.charAt(i + 1) == '\'';
  }

  private boolean isWord(int i) {
    return i >= paragraph.start()
        && i < paragraph.end()
        && Character.isLetterOrDigit(text.charAt(i));
  }

  private boolean isSpace(int i) {
    return i < paragraph.start() || Character.isWhitespace(text.charAt(i));
  }
}
