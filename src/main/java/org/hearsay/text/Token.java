package org.hearsay.text;

import java.util.Locale;
import java.util.Set;

/**
 * A word or mark of punctuation.
 *
 * @param span where it stands in the document
 * @param form its characters, with typographic quotation marks and dashes made plain, one for one
 * @param tag its part of speech, as the Penn Treebank names them
 */
public record Token(Span span, String form, String tag) {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** Whether its tag begins so: {@code "VB"} for any verb, {@code "NN"} for any noun. */
  public boolean is(String tagPrefix) {
    return tag.startsWith(tagPrefix);
  }

  /** Whether it is a modal or a verb with a tense, as each clause has one: "may", "said". */
  public boolean isFinite() {
    return FINITE.contains(tag);
  }

  /** Its form in lower case. */
  public String lower() {
    return form.toLowerCase(Locale.ROOT);
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
