package org.hearsay.extract.stance;

import org.hearsay.text.Token;

/** The phrase about a noun, as far as tags tell of it: its articles, numbers and epithets. */
final class NounPhrase {

  private NounPhrase() {}

  /** Whether a token may stand in one. */
  static boolean holds(Token token) {
    return token.is("NN")
        || token.is("JJ")
        || token.is("DT")
        || token.is("PRP")
        || token.is("CD")
        || token.tag().equals("POS");
  }
}
