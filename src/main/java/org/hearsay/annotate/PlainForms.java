package org.hearsay.annotate;

import org.hearsay.text.Blank;
import org.hearsay.text.Span;

/**
 * Typographic characters written as the plain ones that models know, one for one, so that an index
 * into the result is an index into the text.
 */
final class PlainForms {

  private PlainForms() {}

  static String of(String text, Span span) {
    char[] plain = new char[span.length()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = of(text.charAt(span.start() + i));
    }
    return new String(plain);
  }

  static char of(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '″' -> '"';
      case '‘', '’', '‚', '‛', '′', 'ʼ', '`' -> '\'';
      case '–', '—', '―', '‒', '‐', '‑', '−' -> '-';
      default -> Blank.is(c) ? ' ' : c;
    };
  }
}
