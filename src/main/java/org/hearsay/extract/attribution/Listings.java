package org.hearsay.extract.attribution;

import org.hearsay.claim.CueTerm;
import org.hearsay.extract.Verbs;
import org.hearsay.text.Lemmas;

/**
 * What the table of cues tells of a word. It has many that are rare in any corpus, so the models
 * know by it how to take a word that they have seldom seen.
 */
final class Listings {

  private Listings() {}

  /** The stance of a word in lower case, negative or not; "none" of one not listed. */
  static String of(String lower, String tag) {
    return CueTerm.of(base(lower, tag))
        .or(() -> CueTerm.of(lower))
        .map(term -> term.modality() + (term.negative() ? " negative" : ""))
        .orElse("none");
  }

  private static String base(String lower, String tag) {
    if (tag.startsWith("VB")) {
      return Verbs.base(lower);
    }
    return tag.equals("NNS") ? Lemmas.singular(lower) : lower;
  }
}
