package org.hearsay.extract.time;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * A word as the grammar sees it: a token, or what stands between the hyphens of one.
 *
 * @param form in lower case
 * @param capital whether it begins with a capital letter
 * @param token index of its token in the sentence
 * @param senses what it can mean to a time expression, such as a month and its number
 */
record Word(Span span, String form, String tag, boolean capital, int token, List<Object> senses) {

  /** Its sense of the kind. */
  <T> Optional<T> as(Class<T> kind) {
    for (Object sense : senses) {
      if (kind.isInstance(sense)) {
        return Optional.of(kind.cast(sense));
      }
    }
    return Optional.empty();
  }

  boolean is(String wanted) {
    return form.equals(wanted);
  }

  boolean isTagged(String prefix) {
    return tag.startsWith(prefix);
  }

  boolean isPlural() {
    return form.endsWith("s");
  }
}
