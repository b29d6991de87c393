package org.hearsay.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.HedgeTerm;
import org.hearsay.claim.HedgeTerm.Kind;
import org.hearsay.extract.stance.HedgeScanner.Hit;
import org.hearsay.text.Token;

/** A hedge by which speakers call a claim their own view: "I think", "we do not really believe". */
final class OwnOpinion {

  private static final Set<String> SELVES = Set.of("i", "we");

  /** How many words may stand between "I" and its verb: "I certainly do not think". */
  private static final int AUXILIARIES = 3;

  /** After these a verb of opinion takes an object and states no doubt: "I believe in it". */
  private static final Set<String> PREPOSITIONS = Set.of("in", "about", "of", "for");

  private OwnOpinion() {}

  /** The opinion that opens with the token at an index; "do I think so?" asks. */
  static Optional<Hit> at(int self, List<Token> tokens) {
    boolean asked = self > 0 && isAuxiliary(tokens.get(self - 1));
    if (!SELVES.contains(tokens.get(self).lower()) || asked) {
      return Optional.empty();
    }
    int verb = self + 1;
    while (verb < tokens.size() - 1 && verb - self <= AUXILIARIES && isBetween(tokens.get(verb))) {
      verb++;
    }
    int end = verb + 1;
    boolean takesObject = end < tokens.size() && PREPOSITIONS.contains(tokens.get(end).lower());
    return verb < tokens.size() && tokens.get(verb).is("VB") && !takesObject
        ? HedgeTerm.of(CueLemmas.of(tokens.get(verb)))
            .filter(term -> term.kind() == Kind.OPINION)
            .map(term -> new Hit(term, self, end))
        : Optional.empty();
  }

  private static boolean isBetween(Token token) {
    return token.is("RB") || isAuxiliary(token);
  }

  private static boolean isAuxiliary(Token token) {
    return token.is("MD") || (token.is("VB") && CueLemmas.of(token).equals("do"));
  }
}
