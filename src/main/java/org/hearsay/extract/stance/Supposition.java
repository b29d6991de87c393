package org.hearsay.extract.stance;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.Token;

/**
 * A saying that is but a condition: "if the mayor <u>says</u> that it rains", "unless they
 * <u>claim</u>", "should she <u>deny</u> it". Nobody tells that it was said. The words are the
 * conditional subordinators of Quirk et al., A Comprehensive Grammar of the English Language
 * (1985), 15.33–15.36.
 */
final class Supposition {

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "suppose", "supposing", "lest");

  private Supposition() {}

  static boolean holds(Utterance utterance) {
    return utterance.cue().filter(cue -> holds(utterance, cue)).isPresent();
  }

  private static boolean holds(Utterance utterance, Cue cue) {
    List<Token> tokens = utterance.tokens();
    int first =
        IntStream.range(0, cue.first()).filter(utterance::isInSource).findFirst().orElse(-1);
    int opener = (first < 0 ? cue.first() : first) - 1;
    return opener >= 0
        && !utterance.says(opener)
        && (CONDITIONS.contains(tokens.get(opener).lower()) || isInverted(tokens, opener));
  }

  /** "Should the mayor say", at the head of the sentence, whatever taggers take the verb for. */
  private static boolean isInverted(List<Token> tokens, int opener) {
    return opener == 0 && tokens.get(opener).lower().equals("should");
  }
}
