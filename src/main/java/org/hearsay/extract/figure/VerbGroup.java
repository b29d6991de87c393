package org.hearsay.extract.figure;

import java.util.Set;

/**
 * Auxiliaries, adverbs and the verb they lead to: "have not yet been returned".
 *
 * @param first index of its first word
 * @param end index after the verb
 */
record VerbGroup(LexemeLine line, int first, int end) {

  private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "yet", "t");
  private static final Set<String> BEING =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "get", "got", "gets");

  static VerbGroup from(LexemeLine line, int first) {
    int end = first;
    while (isPart(line.at(end)) || (line.is(end, "'") && line.at(end).glued())) {
      end++;
    }
    int verb = end;
    while (verb > first && line.at(verb - 1).isTagged("RB")) {
      verb--;
    }
    return new VerbGroup(line, first, Math.max(verb, first + 1));
  }

  private static boolean isPart(Lexeme word) {
    return word.isTagged("VB") || word.isTagged("MD") || word.isTagged("RB") || word.is("to");
  }

  boolean isNegated() {
    for (int at = first; at <= end; at++) {
      if (line.isAny(at, NEGATIONS)) {
        return true;
      }
    }
    return false;
  }

  /** "were killed", "being held": the subject is what it is done to. */
  boolean isPassive() {
    for (int at = first; at < end - 1; at++) {
      if (line.isAny(at, BEING)) {
        return !line.at(end - 1).isTagged("VBG");
      }
    }
    return false;
  }

  /** "are", "were still": what follows is said of the subject. */
  boolean isCopula() {
    return line.isAny(end - 1, BEING);
  }
}
