package org.hearsay.extract.figure;

import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.Measure;
import org.hearsay.extract.figure.StatusTable.Role;

/** Tells from the tense, voice and mood of a verb group whether the deed it names happens. */
record Occurrence(VerbGroup verbs, LexemeLine line) {

  /** "would" is not of them: in reported speech it is what "will" becomes. */
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "can", "could", "should", "must");

  private static final Set<String> PERHAPS =
      Set.of("perhaps", "maybe", "possibly", "potentially", "presumably", "theoretically");

  private static final Set<String> IDEAS =
      Set.of(
          "idea",
          "thought",
          "possibility",
          "prospect",
          "goal",
          "aim",
          "hope",
          "hopes",
          "dream",
          "intention",
          "risk",
          "danger",
          "instead",
          "promise",
          "threat",
          "chance",
          "chances");

  Occurrence(VerbGroup verbs) {
    this(verbs, verbs.line());
  }

  /**
   * What a count of those to whom a deed is done, or who do it, is as far as tense and voice tell:
   * "are waiting" and "are stored" tell how things stand, "came", "have come", "will come" and "to
   * send 20" what happens; "20 come" may be either.
   */
  Measure measure(Role role) {
    boolean ofObject = role == Role.TRANSITIVE && !verbs.isPassive();
    if (isThoughtOf()) {
      return Measure.UNKNOWN;
    }
    if (verbs.isUnderWay()) {
      return ofObject ? Measure.FLOW : Measure.STOCK;
    }
    if (isPast() || isAhead() || (ofObject && (verbs.verb().isTagged("VBG") || isShortened()))) {
      return Measure.FLOW;
    }
    return verbs.isPassive() ? Measure.STOCK : Measure.UNKNOWN;
  }

  /**
   * "may come", "wants to send 20", "potentially losing 20", "the idea of sending 20": nobody says
   * that it happens.
   */
  boolean isThoughtOf() {
    boolean idea = line.is(verbs.first() - 1, "of") && line.isAny(verbs.first() - 2, IDEAS);
    return idea
        || line.isAny(verbs.afterAdverbs(), POSSIBLE)
        || places().anyMatch(at -> line.isAny(at, PERHAPS) || isIntended(at));
  }

  /** "to send" or "wants to send", from their "to" on. */
  private boolean isIntended(int at) {
    return line.is(at, "to") && (at == verbs.first() || VerbClass.INTENDING.has(line.at(at - 1)));
  }

  /** "will come", "can lift", "to send". */
  boolean isAhead() {
    return opening().isTagged("MD") || places().anyMatch(at -> line.is(at, "to"));
  }

  private boolean isPast() {
    boolean alone = verbs.afterAdverbs() == verbs.end() - 1;
    boolean perfect = line.isAny(verbs.afterAdverbs(), VerbGroup.HAVING);
    return opening().isTagged("VBD")
        || (alone && opening().tag().equals("VBN"))
        || (perfect && !alone);
  }

  /** "she's sold 20" is "she has". */
  private boolean isShortened() {
    return opening().is("s") && verbs.verb().isTagged("VBN");
  }

  private Lexeme opening() {
    return line.at(verbs.afterAdverbs());
  }

  private IntStream places() {
    return IntStream.range(verbs.first(), verbs.end());
  }
}
