package org.hearsay.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * The verb group of a passive: "has not been independently verified".
 *
 * @param first index of its first word
 * @param participle index of its last
 */
record PassiveGroup(Sentence sentence, int first, int participle) {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "cannot", "yet");

  /** The most words before the participle. */
  private static final int LONGEST = 6;

  /** The group that ends with the token, if that is a participle with a form of "be" before it. */
  static Optional<PassiveGroup> at(Sentence sentence, int participle) {
    List<Token> tokens = sentence.tokens();
    int first = participle;
    boolean passive = false;
    while (first > 0 && participle - first < LONGEST && isAuxiliary(tokens.get(first - 1))) {
      first--;
      passive |= CueLemmas.of(tokens.get(first)).equals("be");
    }
    while (first < participle && tokens.get(first).is("RB") && !negates(tokens.get(first))) {
      first++;
    }
    return passive && tokens.get(participle).tag().equals("VBN")
        ? Optional.of(new PassiveGroup(sentence, first, participle))
        : Optional.empty();
  }

  String lemma() {
    return CueLemmas.of(sentence.tokens().get(participle));
  }

  Span words() {
    return sentence.span(first, participle + 1);
  }

  boolean isNegated() {
    return sentence.tokens().subList(first, participle).stream().anyMatch(PassiveGroup::negates);
  }

  /** The noun phrase after "by". */
  Optional<Span> agent() {
    List<Token> tokens = sentence.tokens();
    int by = participle + 1;
    if (by + 1 >= tokens.size() || !tokens.get(by).form().equals("by")) {
      return Optional.empty();
    }
    int end = by + 1;
    while (end < tokens.size() && NounPhrase.holds(tokens.get(end))) {
      end++;
    }
    return end > by + 1 ? Optional.of(sentence.span(by + 1, end)) : Optional.empty();
  }

  private static boolean negates(Token token) {
    return NEGATIONS.contains(token.lower());
  }

  private static boolean isAuxiliary(Token token) {
    return token.is("MD")
        || token.is("RB")
        || (token.is("VB") && Set.of("be", "have").contains(CueLemmas.of(token)));
  }
}
