package org.hearsay.extract.stance;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.claim.CueTerm;
import org.hearsay.extract.Verbs;
import org.hearsay.text.Lemmas;
import org.hearsay.text.Token;

/** The dictionary forms of words, those that are listed as cues before others. */
final class CueLemmas {

  private CueLemmas() {}

  /**
   * The dictionary form of a word, in lower case. Where taggers take a verb for a name or an
   * adjective, as in headlines, it is known by being listed.
   */
  static String of(Token token) {
    String word = token.lower();
    if (token.is("VB")) {
      String base = Verbs.base(word);
      return CueTerm.lists(base) ? base : listed(word).orElse(base);
    }
    if (token.tag().equals("NNS")) {
      return Lemmas.singular(word);
    }
    boolean mistaken = (token.is("JJ") || token.is("NNP")) && !CueTerm.lists(word);
    return mistaken ? listed(word).orElse(word) : word;
  }

  private static Optional<String> listed(String word) {
    return Stream.concat(Stream.of(Verbs.base(word)), Lemmas.of(word))
        .filter(CueTerm::lists)
        .findFirst();
  }
}
