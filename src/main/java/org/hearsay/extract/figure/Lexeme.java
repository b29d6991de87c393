package org.hearsay.extract.figure;

import java.util.Locale;
import org.hearsay.text.Span;

/**
 * The smallest piece of text a number can be made of: "2.5", "million", "$". Finer than a token,
 * which may hold "50mph" or "3-8kg" whole.
 *
 * @param span where it stands in the document
 * @param form its characters, with plain quotation marks and hyphens; a long dash joins nothing and
 *     stays
 * @param tag the part of speech of the token it belongs to
 * @param glued whether it follows the one before without white space
 */
record Lexeme(Kind kind, Span span, String form, String lower, String tag, boolean glued) {

  enum Kind {
    NUMBER,
    WORD,
    SYMBOL,
    /** What stands before the first and after the last. */
    NONE
  }

  static final Lexeme NONE = new Lexeme(Kind.NONE, new Span(0, 0), "", "", "", false);

  static Lexeme of(Kind kind, Span span, String form, String tag, boolean glued) {
    return new Lexeme(kind, span, form, form.toLowerCase(Locale.ROOT), tag, glued);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean is(String lowerCase) {
    return lower.equals(lowerCase);
  }

  boolean isTagged(String prefix) {
    return tag.startsWith(prefix);
  }

  boolean isHyphen() {
    return lower.equals("-");
  }

  boolean isFiniteVerb() {
    return isTagged("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  boolean isNoun() {
    return isWord() && tag.startsWith("NN");
  }

  boolean isName() {
    return isWord() && tag.startsWith("NNP");
  }

  boolean isCapitalized() {
    return isWord() && Character.isUpperCase(form.charAt(0));
  }
}
