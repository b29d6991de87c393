package org.hearsay.extract.stance;

import java.util.Optional;
import org.hearsay.claim.CueTerm;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * The words that tell of a saying, and the one that heads them.
 *
 * @param first index in the sentence of the first cue token
 * @param end index after the last
 * @param head index of the word that names the saying
 * @param term what is listed of the head
 */
record Cue(Sentence sentence, int first, int end, int head, Optional<CueTerm> term) {

  /**
   * Reads the cue that stands in the tokens; empty where there is no word, as in a colon.
   *
   * @param reach up to where the words of a listed phrase may stand
   */
  static Optional<Cue> read(Sentence sentence, int first, int end, int reach) {
    int head = CueHead.of(sentence.tokens(), first, end);
    return head < 0
        ? Optional.empty()
        : Optional.of(
            new Cue(sentence, first, end, head, CueHead.term(sentence.tokens(), head, reach)));
  }

  Token headToken() {
    return sentence.tokens().get(head);
  }

  /** The dictionary form of the head, or of the listed phrase that it begins. */
  String lemma() {
    return term.map(CueTerm::words).orElseGet(() -> CueLemmas.of(headToken()));
  }

  boolean contains(int token) {
    return first <= token && token < end;
  }
}
