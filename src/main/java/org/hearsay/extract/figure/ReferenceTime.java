package org.hearsay.extract.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.TimeExpression;
import org.hearsay.claim.TimeMention;
import org.hearsay.extract.Lemmas;
import org.hearsay.text.Span;

/**
 * Finds the time at which the clause says a figure holds, not that at which someone said it. Only
 * the nearest on either side can be in the clause: what parts it from the figure parts the rest.
 */
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
    Span sentence = candidate.line().span(0, candidate.line().size());
    List<TimeMention> dates =
        candidate.times().stream()
            .filter(ReferenceTime::isDate)
            .filter(time -> sentence.contains(time.span()))
            .filter(time -> !time.span().overlaps(candidate.span()))
            .toList();
    Optional<TimeMention> before =
        dates.stream().filter(time -> isBefore(time, candidate)).reduce((a, b) -> b);
    Optional<TimeMention> after =
        dates.stream().filter(time -> !isBefore(time, candidate)).findFirst();
    return Stream.concat(before.stream(), after.stream())
        .filter(time -> isSameClause(candidate, time.span()))
        .min(Comparator.comparingInt(time -> distance(candidate.span(), time.span())));
  }

  private static boolean isDate(TimeMention time) {
    return time.time().type() == TimeExpression.Type.DATE
        || time.time().type() == TimeExpression.Type.TIME;
  }

  private static boolean isBefore(TimeMention time, Candidate candidate) {
    return time.span().end() <= candidate.span().start();
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
