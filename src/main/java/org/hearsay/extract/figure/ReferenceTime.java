package org.hearsay.extract.figure;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.TimeExpression;
import org.hearsay.claim.TimeMention;
import org.hearsay.text.Span;

/** Finds the time at which the clause says a figure holds, not that at which someone said it. */
final class ReferenceTime {

  /** Words after which, or before which, another clause dates something else. */
  private static final Set<String> BARRIERS =
      Set.of(
          "say",
          "tell",
          "report",
          "add",
          "announce",
          "state",
          "claim",
          "reveal",
          "confirm",
          "argue",
          "note",
          "warn",
          "estimate",
          "suggest",
          "write",
          "that",
          "when",
          "while",
          "because",
          "after",
          "before",
          "which",
          "according",
          ";");

  private ReferenceTime() {}

  static Optional<TimeMention> read(Candidate candidate) {
    LexemeLine line = candidate.line();
    Span sentence = line.span(0, line.size());
    return candidate.times().stream()
        .filter(
            time ->
                time.time().type() == TimeExpression.Type.DATE
                    || time.time().type() == TimeExpression.Type.TIME)
        .filter(time -> sentence.contains(time.span()))
        .filter(time -> !time.span().overlaps(candidate.span()))
        .filter(time -> isSameClause(candidate, time.span()))
        .min(Comparator.comparingInt(time -> distance(candidate.span(), time.span())));
  }

  private static boolean isSameClause(Candidate candidate, Span time) {
    LexemeLine line = candidate.line();
    boolean before = time.end() <= candidate.span().start();
    int from = before ? line.indexFrom(time.end()) : candidate.end();
    int end = before ? candidate.first() : line.indexFrom(time.start());
    for (int at = from; at < end; at++) {
      if (Lemmas.of(line.at(at).lower()).anyMatch(BARRIERS::contains)) {
        return false;
      }
    }
    return true;
  }

  private static int distance(Span a, Span b) {
    return a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
  }
}
