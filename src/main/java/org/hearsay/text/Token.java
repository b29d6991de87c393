package org.hearsay.text;

import java.util.Locale;

/**
 * A word or mark of punctuation.
 *
 * @param span where it stands in the document
 * @param form its characters, with typographic quotation marks and dashes made plain, one for one
 * @param tag its part of speech, as the Penn Treebank names them
 */
public record Token(Span span, String form, String tag) {

  /** Whether its tag begins so: {@code "VB"} for any verb, {@code "NN"} for any noun. */
  public boolean is(String tagPrefix) {
    return tag.startsWith(tagPrefix);
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
