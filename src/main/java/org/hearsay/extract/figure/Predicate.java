package org.hearsay.extract.figure;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.extract.figure.StatusTable.Role;

/**
 * A word that may say something of those counted.
 *
 * @param verbs the verb group it stands in, or the word alone
 * @param at index of its lexeme
 * @param roles how it may put them in a state, likeliest first
 * @param open whether it does so even where the scheme of statuses does not have it
 */
record Predicate(VerbGroup verbs, int at, List<Role> roles, boolean open) {

  /** A word that says something of them only if the scheme has it. */
  static Predicate word(LexemeLine line, int at, Role... roles) {
    return new Predicate(VerbGroup.word(line, at), at, List.of(roles), false);
  }

  /** A verb in the voice of its group, and the one joined to it: "shot and killed". */
  static Stream<Predicate> verb(VerbGroup verbs, boolean open) {
    return verb(verbs, verbs.isPassive() ? Role.TRANSITIVE : Role.INTRANSITIVE, open);
  }

  static Stream<Predicate> verb(VerbGroup verbs, Role voice, boolean open) {
    LexemeLine line = verbs.line();
    List<Role> roles = List.of(voice, Role.ADJECTIVE);
    Predicate verb = new Predicate(verbs, verbs.end() - 1, roles, open);
    int next = verbs.end() + 1;
    boolean joined =
        line.at(verbs.end()).isTagged("CC")
            && line.at(next).isTagged("VB")
            && line.at(next).tag().equals(line.at(verb.at).tag());
    return joined ? Stream.of(verb, new Predicate(verbs, next, roles, open)) : Stream.of(verb);
  }

  /** "have not been found": it says the contrary. */
  boolean isNegated() {
    return verbs.isNegated();
  }
}
