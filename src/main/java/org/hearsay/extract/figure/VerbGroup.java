package org.hearsay.extract.figure;

import java.util.Set;
import org.hearsay.claim.Measure;
import org.hearsay.extract.Verbs;
import org.hearsay.extract.figure.StatusTable.Role;

/**
 * Auxiliaries, adverbs and the verb they lead to: "have not yet been returned".
 *
 * @param first index of its first word
 * @param end index after the verb
 */
record VerbGroup(LexemeLine line, int first, int end) {

  static final Set<String> HAVING = Set.of("have", "has", "had", "having", "ve");

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "n't", "yet", "t", "cannot", "without");

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

  private static final Set<String> INTENDING =
      Set.of(
          "want",
          "wish",
          "hope",
          "plan",
          "intend",
          "aim",
          "mean",
          "seek",
          "try",
          "attempt",
          "vow",
          "pledge",
          "promise",
          "swear",
          "propose",
          "offer",
          "threaten",
          "refuse",
          "decline",
          "decide",
          "need",
          "like",
          "love",
          "prefer",
          "expect",
          "consider",
          "fail",
          "have",
          "ought",
          "be");

  /** After one of these "to" tells what for. */
  private static final Set<String> MOVING =
      Set.of(
          "gather",
          "assemble",
          "convene",
          "meet",
          "march",
          "travel",
          "fly",
          "rush",
          "return",
          "arrive",
          "stay",
          "stop",
          "pause");

  private static final Set<String> BEING =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "get", "got", "gets", "isn",
          "aren", "wasn", "weren");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "have", "has", "had", "having", "ve", "do", "does", "did", "s", "re", "d", "go", "going",
          "don", "doesn", "didn", "haven", "hasn", "hadn");

  /**
   * The group that begins at an index; another verb follows the first only with "to": "were forced
   * to flee", but "were held trying to flee", and who "gathered to sing" may not have sung.
   */
  static VerbGroup from(LexemeLine line, int first) {
    int end = first;
    boolean open = true;
    while (open && (isPart(line.at(end)) || (line.is(end, "'") && line.at(end).glued()))) {
      boolean leads =
          line.is(end + 1, "to") && line.at(end + 2).isTagged("VB") && !moves(line, end);
      open = !line.at(end).isTagged("VB") || isAuxiliary(line, end) || leads;
      end++;
    }
    int verb = end;
    while (verb > first && line.at(verb - 1).isTagged("RB")) {
      verb--;
    }
    return new VerbGroup(line, first, Math.max(verb, first + 1));
  }

  /** The group that a verb closes. */
  static VerbGroup closedBy(LexemeLine line, int verb) {
    int first = verb;
    while (isPart(line.at(first - 1)) || line.isAny(first - 1, NEGATIONS)) {
      first--;
    }
    return new VerbGroup(line, first, verb + 1);
  }

  /** A word by itself. */
  static VerbGroup word(LexemeLine line, int at) {
    return new VerbGroup(line, at, at + 1);
  }

  /** A form of be, have, do or go. */
  static boolean isAuxiliary(LexemeLine line, int at) {
    return line.isAny(at, BEING) || line.isAny(at, AUXILIARIES);
  }

  private static boolean moves(LexemeLine line, int at) {
    return MOVING.contains(Verbs.base(line.at(at).lower()));
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
    return isAfterBeing() && !line.at(end - 1).isTagged("VBG");
  }

  /** "are", "were still": what follows is said of the subject. */
  boolean isCopula() {
    return line.isAny(end - 1, BEING);
  }

  /**
   * What a count of those to whom a deed is done, or who do it, is as far as tense and voice tell:
   * "are waiting" and "are stored" tell how things stand, "came", "have come", "will come" and "to
   * send 20" what happens; "20 come" may be either.
   */
  Measure measureOfDeed(Role role) {
    boolean ofObject = role == Role.TRANSITIVE && !isPassive();
    if (isThoughtOf()) {
      return Measure.UNKNOWN;
    }
    if (isUnderWay()) {
      return ofObject ? Measure.FLOW : Measure.STOCK;
    }
    boolean happens =
        isPast() || isAhead() || (ofObject && (line.at(end - 1).isTagged("VBG") || isShortened()));
    if (happens) {
      return Measure.FLOW;
    }
    return isPassive() ? Measure.STOCK : Measure.UNKNOWN;
  }

  /** "are coming". */
  boolean isUnderWay() {
    return isAfterBeing() && line.at(end - 1).isTagged("VBG");
  }

  /** "she's sold 20" is "she has". */
  private boolean isShortened() {
    return line.is(afterAdverbs(), "s") && line.at(end - 1).isTagged("VBN");
  }

  /**
   * "may come", "wants to send 20", "potentially losing 20", "the idea of sending 20": nobody says
   * that it happens.
   */
  boolean isThoughtOf() {
    boolean idea = line.is(first - 1, "of") && line.isAny(first - 2, IDEAS);
    if (idea || line.isAny(afterAdverbs(), POSSIBLE)) {
      return true;
    }
    for (int at = first; at < end; at++) {
      if (line.isAny(at, PERHAPS)) {
        return true;
      }
      if (line.is(at, "to")
          && (at == first || INTENDING.contains(Verbs.base(line.at(at - 1).lower())))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPast() {
    Lexeme opening = line.at(afterAdverbs());
    return opening.isTagged("VBD")
        || (opening.tag().equals("VBN") && afterAdverbs() == end - 1)
        || (isPerfect() && afterAdverbs() < end - 1);
  }

  /** "will come", "can lift", "to send". */
  boolean isAhead() {
    return line.at(afterAdverbs()).isTagged("MD") || holds("to");
  }

  private boolean isPerfect() {
    return line.isAny(afterAdverbs(), HAVING);
  }

  private int afterAdverbs() {
    int at = first;
    while (at < end - 1 && (line.at(at).isTagged("RB") || line.is(at, "'"))) {
      at++;
    }
    return at;
  }

  /** Of "were forced to flee" the last verb alone tells, and it is not after a form of "be". */
  private boolean isAfterBeing() {
    int from = end - 1;
    while (from > first && !line.is(from - 1, "to")) {
      from--;
    }
    for (int at = from; at < end - 1; at++) {
      if (line.isAny(at, BEING)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(String word) {
    for (int at = first; at < end; at++) {
      if (line.is(at, word)) {
        return true;
      }
    }
    return false;
  }
}
