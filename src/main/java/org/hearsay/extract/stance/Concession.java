package org.hearsay.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Hedge;
import org.hearsay.claim.Hedge.Layer;
import org.hearsay.claim.HedgeTerm;
import org.hearsay.claim.HedgeTerm.Kind;
import org.hearsay.text.Token;

/** A clause by which the reporter concedes a doubt: "though the exact number remains unclear". */
final class Concession {

  private static final Set<String> OPENERS = Set.of("though", "although", "but", "while");

  private Concession() {}

  /** What is not known by a word outside what is said. */
  static Optional<Hedge> around(Utterance utterance, int word) {
    Optional<HedgeTerm> open = open(utterance.tokens().get(word));
    for (int i = word - 1; open.isPresent() && i >= 0 && !utterance.says(i); i--) {
      if (opens(utterance.tokens().get(i))) {
        return Optional.of(hedge(utterance, open.get(), i + 1, word + 1));
      }
    }
    return Optional.empty();
  }

  /** At the end of reported words, outside quotation marks, it is the reporter who concedes it. */
  static Optional<Hedge> closing(Utterance utterance) {
    List<Token> tokens = utterance.tokens();
    int last = tokens.size() - 1;
    while (last > 0 && tokens.get(last).form().equals(".")) {
      last--;
    }
    Optional<HedgeTerm> open = open(tokens.get(last));
    if (open.isEmpty() || !utterance.says(last)) {
      return Optional.empty();
    }
    for (int i = last - 1; i > 0 && !tokens.get(i).form().equals("\""); i--) {
      if (opens(tokens.get(i)) && tokens.get(i - 1).form().equals(",")) {
        return Optional.of(hedge(utterance, open.get(), i + 1, last + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<HedgeTerm> open(Token token) {
    return HedgeTerm.of(token.lower()).filter(term -> term.kind() == Kind.OPEN);
  }

  private static boolean opens(Token token) {
    return OPENERS.contains(token.lower());
  }

  private static Hedge hedge(Utterance utterance, HedgeTerm term, int first, int end) {
    return new Hedge(Layer.REPORTER, term, utterance.sentence().span(first, end));
  }
}
