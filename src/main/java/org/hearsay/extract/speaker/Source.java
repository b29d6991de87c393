package org.hearsay.extract.speaker;

import java.util.Set;

/**
 * A source to be resolved.
 *
 * @param phrase its words
 * @param named those named in what it says: a pronoun that says it cannot mean them, as "he said
 *     that Doe would come" is not said of oneself
 */
record Source(SourcePhrase phrase, Set<Agent> named) {

  Source {
    named = Set.copyOf(named);
  }

  /** A phrase within this source's, of which the same holds. */
  Source part(SourcePhrase inner) {
    return new Source(inner, named);
  }

  int sentence() {
    return phrase.index();
  }
}
