package org.hearsay.extract.figure;

import java.util.List;
import java.util.Set;

/** Tells over what time a clause adds up what it counts: since a beginning, or again and again. */
record Accumulation(Candidate candidate, LexemeLine line) {

  private static final List<List<String>> UP_TO_NOW =
      List.of(
          List.of("so", "far"),
          List.of("thus", "far"),
          List.of("to", "date"),
          List.of("in", "total"),
          List.of("in", "all"),
          List.of("until", "now"),
          List.of("up", "to", "now"),
          List.of("all", "told"));

  private static final Set<String> BARRIERS =
      Set.of(
          ";",
          ":",
          ".",
          "?",
          "!",
          "while",
          "but",
          "when",
          "which",
          "who",
          "that",
          "because",
          "as",
          "if",
          "although",
          "though",
          "whereas");

  private static final Set<String> EACH = Set.of("each", "every", "per");
  private static final Set<String> REGULARLY =
      Set.of("daily", "weekly", "monthly", "yearly", "annually");

  /** Words looked at on either side: a line of nothing but figures takes no more than text. */
  private static final int REACH = 40;

  Accumulation(Candidate candidate) {
    this(candidate, candidate.line());
  }

  /** "so far", "a total of 20", "20 have died since May". */
  boolean isSinceABeginning() {
    int first = clauseStart();
    int end = clauseEnd();
    boolean perfect = false;
    for (int at = first; at < end; at++) {
      int from = at;
      boolean since = line.is(at, "since") && !line.at(at + 1).is(",");
      perfect |= VerbGroup.HAVING.contains(line.at(at).lower());
      if (isThroughTime(at)
          || UP_TO_NOW.stream().anyMatch(words -> line.startsWith(from, words))
          || (since && perfect)) {
        return true;
      }
    }
    return line.is(candidate.quantity().first() - 1, "of")
        && line.is(candidate.quantity().first() - 2, "total");
  }

  /** "through the end of May". */
  private boolean isThroughTime(int at) {
    int start = line.at(at + 1).span().start();
    return line.is(at, "through")
        && candidate.times().stream().anyMatch(time -> time.span().start() == start);
  }

  /** "20 die each day". */
  boolean recurs() {
    int end = clauseEnd();
    for (int at = candidate.phraseEnd(); at < end; at++) {
      boolean each = line.isAny(at, EACH) && UnitTable.isTime(line.at(at + 1).lower());
      boolean regularly = line.at(at).isTagged("RB") && line.isAny(at, REGULARLY);
      if (each || regularly) {
        return !candidate.isShare();
      }
    }
    return false;
  }

  private int clauseStart() {
    int at = candidate.quantity().first();
    int least = Math.max(0, at - REACH);
    while (at > least && !line.isAny(at - 1, BARRIERS)) {
      at--;
    }
    return at;
  }

  private int clauseEnd() {
    int at = candidate.phraseEnd();
    int most = Math.min(line.size(), at + REACH);
    while (at < most && !line.isAny(at, BARRIERS)) {
      at++;
    }
    return at;
  }
}
