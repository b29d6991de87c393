package org.hearsay.extract.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.Lemmas;
import org.hearsay.text.Span;

/**
 * Finds the time at which the clause says a figure holds, not that at which someone said it. Only
 * the nearest on either side can be in the clause: what parts it from the figure parts the rest.
 */
final class ReferenceTimeReader {

  private static final Set<String> SAYING =
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
          "write");

  /** Words after which, or before which, another clause dates something else. */
  private static final Set<String> PARTING =
      Set.of(
          "that",
          "when",
          "while",
          "because",
          "after",
          "before",
          "which",
          "according",
          "than",
          "if",
          "although",
          "though",
          "compare",
          "versus",
          "vs.",
          ";",
          "--",
          "\u2013",
          "\u2014");

  private static final Set<String> TRENDS = Set.of("up", "down");

  private final Candidate candidate;
  private final LexemeLine line;

  /** Index after the words that say what becomes of those counted; -1 where none do. */
  private final int saidUntil;

  private ReferenceTimeReader(Candidate candidate, Optional<StatusMatch> status) {
    this.candidate = candidate;
    this.line = candidate.line();
    this.saidUntil = status.map(StatusMatch::end).orElse(-1);
  }

  static Optional<TimeMention> read(Candidate candidate, Optional<StatusMatch> status) {
    return new ReferenceTimeReader(candidate, status).read();
  }

  private Optional<TimeMention> read() {
    List<TimeMention> dates = candidate.dates();
    if (dates.stream().anyMatch(time -> time.span().overlaps(candidate.span()))) {
      return Optional.empty();
    }
    Optional<TimeMention> before = dates.stream().filter(this::isBefore).reduce((a, b) -> b);
    Optional<TimeMention> after = dates.stream().filter(time -> !isBefore(time)).findFirst();
    return Stream.concat(before.stream(), after.stream())
        .filter(time -> isSameClause(time.span()))
        .min(Comparator.comparingInt(time -> distance(candidate.span(), time.span())));
  }

  private boolean isBefore(TimeMention time) {
    return time.span().end() <= candidate.span().start();
  }

  private boolean isSameClause(Span time) {
    boolean before = time.end() <= candidate.span().start();
    if (before && isOfSaying(time)) {
      return false;
    }
    int from = before ? line.indexFrom(time.end()) : candidate.end();
    int end = before ? candidate.first() : line.indexFrom(time.start());
    int verbs = 0;
    for (int at = from; at < end; at++) {
      if (isBarrier(at)) {
        return false;
      }
      boolean ownVerb = !before && at < saidUntil;
      verbs += line.at(at).isFiniteVerb() && !ownVerb ? 1 : 0;
    }
    return verbs <= mostVerbs(before);
  }

  /** "They said Monday 12 were hurt": nothing but the saying was then; but "said now 12 are". */
  private boolean isOfSaying(Span time) {
    int first = line.indexFrom(time.start());
    int at = first - 1;
    while (at >= 0 && !line.at(at).isTagged("VB") && !isOpener(at)) {
      at--;
    }
    boolean owns = line.at(line.indexFrom(time.end())).isTagged("POS");
    return !owns
        && !line.at(first).isTagged("RB")
        && Lemmas.of(line.at(at).lower()).anyMatch(SAYING::contains);
  }

  /** "they said that", "they said it". */
  private boolean isOpener(int at) {
    return line.is(at, "that") || line.at(at).tag().equals("PRP");
  }

  /**
   * How many finite verbs the clause has between them: its own where those counted are its subject
   * and the time follows, or its object and the time stands before; and that of a relative clause.
   */
  private int mostVerbs(boolean before) {
    boolean subject = candidate.canBeSubject();
    if (before) {
      return subject ? 0 : 1;
    }
    return subject ? 2 : 0;
  }

  /** A word that opens another clause, or another figure: "up from 12 in 2010", "from $2 to $3". */
  private boolean isBarrier(int at) {
    boolean joins = line.at(at).isTagged("CC") && line.at(at + 1).isFiniteVerb();
    boolean compares = line.isAny(at, TRENDS) && line.is(at + 1, "from");
    boolean adds = line.is(at, ",") && line.is(at + 1, "who");
    boolean starts = line.is(at, "from") && (isAmount(at + 1) || isAmount(at + 2));
    boolean goesOn = line.is(at, "to") && line.is(candidate.quantity().first() - 1, "from");
    return joins
        || goesOn
        || compares
        || adds
        || starts
        || Lemmas.of(line.at(at).lower())
            .anyMatch(word -> SAYING.contains(word) || PARTING.contains(word));
  }

  private boolean isAmount(int at) {
    return line.at(at).isNumber() || line.at(at).isTagged("CD") || line.at(at).isTagged("$");
  }

  private static int distance(Span a, Span b) {
    return a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
  }
}
