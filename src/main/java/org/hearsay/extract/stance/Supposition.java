package org.hearsay.extract.stance;

import java.util.stream.IntStream;
import org.hearsay.extract.Condition;

/**
 * A saying that is but a condition: "if the mayor <u>says</u> that it rains", "unless they
 * <u>claim</u>", "should she <u>deny</u> it". Nobody tells that it was said.
 */
final class Supposition {

  private Supposition() {}

  static boolean holds(Utterance utterance) {
    return utterance.cue().filter(cue -> holds(utterance, cue)).isPresent();
  }

  private static boolean holds(Utterance utterance, Cue cue) {
    int clause =
        IntStream.range(0, cue.first())
            .filter(utterance::isInSource)
            .findFirst()
            .orElse(cue.first());
    return Condition.of(utterance.tokens(), clause).stream()
        .anyMatch(opener -> !utterance.says(opener));
  }
}
