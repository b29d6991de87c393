package org.hearsay.extract.figure;

import java.util.List;
import java.util.Set;
import org.hearsay.extract.figure.StatusTable.Role;

/**
 * The word after a verb that tells how its subject is: "are still missing", "remain trapped", "were
 * found dead".
 */
record SubjectState(VerbGroup verbs, LexemeLine line) {

  private static final Set<String> COMPLETING = Set.of("to", "not", "that", "about", "of");

  SubjectState(VerbGroup verbs) {
    this(verbs, verbs.line());
  }

  /** Whether not the verb tells what becomes of the subject, but the state that it leads to. */
  boolean takesOver() {
    Lexeme word = line.at(at());
    boolean describes = word.isTagged("JJ") || word.tag().equals("VBN");
    boolean lasts = VerbClass.LASTING.has(verbs.verb()) && describes;
    boolean ofScheme = VerbClass.STATING.has(verbs.verb()) && isOfScheme();
    return lasts || ofScheme;
  }

  private boolean isOfScheme() {
    return StatusTable.of(line, at(), List.of(Role.ADJECTIVE)).isPresent();
  }

  /**
   * The state as what is said of the subject.
   *
   * @param subject whether what is counted can be the subject
   */
  Predicate predicate(boolean subject) {
    boolean open = subject && !isCompleted(at() + 1);
    return new Predicate(verbs, at(), List.of(Role.ADJECTIVE, Role.TRANSITIVE), open);
  }

  /** "are careful to say", "are big firms": not the word before, but this tells what they are. */
  private boolean isCompleted(int next) {
    return line.at(next).isNoun() || line.isAny(next, COMPLETING);
  }

  /** Index of the word, which may follow adverbs, but none that denies it. */
  private int at() {
    int at = verbs.end();
    while (line.at(at).isTagged("RB") && !line.isAny(at, VerbGroup.NEGATIONS)) {
      at++;
    }
    return at;
  }
}
