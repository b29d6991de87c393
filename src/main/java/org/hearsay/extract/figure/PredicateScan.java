package org.hearsay.extract.figure;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the finite verb of which a noun phrase is the subject, leaping over the phrases, relative
 * clauses and insertions between them.
 */
record PredicateScan(LexemeLine line) {

  /** How far a verb may stand from its subject, in lexemes. */
  private static final int REACH = 24;

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> CLAUSE_ENDS =
      Set.of(";", ":", ".", "\"", "?", "!", "and", "but", "whose", "where", "when");

  Optional<VerbGroup> after(int phraseEnd) {
    int limit = Math.min(line.size(), phraseEnd + REACH);
    int at = line.at(phraseEnd).isTagged("VBN") ? phraseEnd + 1 : phraseEnd;
    while (at < limit && !line.isAny(at, CLAUSE_ENDS)) {
      if (isFinite(at)) {
        return Optional.of(VerbGroup.from(line, at));
      }
      at = next(at, limit);
    }
    return Optional.empty();
  }

  private int next(int at, int limit) {
    if (line.is(at, ",")) {
      return afterInsertion(at, limit);
    }
    return line.isAny(at, RELATIVE) ? VerbGroup.from(line, at + 1).end() : at + 1;
  }

  private int afterInsertion(int comma, int limit) {
    for (int at = comma + 1; at < limit; at++) {
      if (line.is(at, ",")) {
        return at + 1;
      }
    }
    return limit;
  }

  private boolean isFinite(int at) {
    Lexeme word = line.at(at);
    return word.isTagged("MD")
        || word.isTagged("VBD")
        || word.isTagged("VBZ")
        || word.isTagged("VBP");
  }
}
