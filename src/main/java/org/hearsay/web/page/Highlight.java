package org.hearsay.web.page;

import java.util.Optional;
import org.hearsay.web.view.Excerpt;

/**
 * Words to mark in an article.
 *
 * @param kind what they are
 * @param claim the IRI of the claim they belong to, to which they then link
 */
record Highlight(Excerpt excerpt, Kind kind, Optional<String> claim) {

  /** In what way words take part in a claim. */
  enum Kind {
    CONTENT("what is said"),
    SOURCE("who says it"),
    CUE("the word that tells of saying"),
    TIME("a date or time"),
    NUMBER("a number");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
