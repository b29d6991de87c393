package org.hearsay.extract.figure;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Auxiliaries, adverbs and the verb they lead to: "have not yet been returned".
 *
 * @param first index of its first word
 * @param end index after the verb
 */
record VerbGroup(LexemeLine line, int first, int end) {

  static final Set<String> HAVING = Set.of("have", "has", "had", "having", "ve");

  static final Set<String> NEGATIONS =
      Set.of("not", "never", "n't", "yet", "t", "cannot", "without");

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
          line.is(end + 1, "to")
              && line.at(end + 2).isTagged("VB")
              && !VerbClass.MOVING.has(line.at(end));
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

  private static boolean isPart(Lexeme word) {
    return word.isTagged("VB") || word.isTagged("MD") || word.isTagged("RB") || word.is("to");
  }

  /** "not yet been returned". */
  boolean isNegated() {
    return IntStream.rangeClosed(first, end).anyMatch(at -> line.isAny(at, NEGATIONS));
  }

  /** "were killed", "being held": the subject is what it is done to. */
  boolean isPassive() {
    return isAfterBeing() && !verb().isTagged("VBG");
  }

  /** "are", "were still": what follows is said of the subject. */
  boolean isCopula() {
    return line.isAny(end - 1, BEING);
  }

  /** "are coming". */
  boolean isUnderWay() {
    return isAfterBeing() && verb().isTagged("VBG");
  }

  /** Its last word. */
  Lexeme verb() {
    return line.at(end - 1);
  }

  /** Index of its first word that is no adverb. */
  int afterAdverbs() {
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
    return IntStream.range(from, end - 1).anyMatch(at -> line.isAny(at, BEING));
  }
}
