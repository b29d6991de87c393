package org.hearsay.extract.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells over what time a clause adds up what it counts: since a beginning, or again and again. */
record Accumulation(Candidate candidate, LexemeLine line) {

  private static final List<List<String>> UP_TO_NOW =
      List.of(
          List.of("so", "far"),
          List.of("thus", "far"),
          List.of("to", "date"),
          List.of("until", "now"),
          List.of("up", "to", "now"));

  private static final List<List<String>> ALTOGETHER =
      List.of(List.of("in", "total"), List.of("in", "all"), List.of("all", "told"));

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

  private static final Set<String> REACHING = Set.of("to", "at");

  /** They open what was at another time. */
  private static final Set<String> TIMES = Set.of(",", "after", "before", "since", "up", "down");

  private static final Set<String> SUPERLATIVES = Set.of("JJS", "RBS");

  private static final Set<String> EACH = Set.of("each", "every", "per");
  private static final Set<String> REGULARLY =
      Set.of("daily", "weekly", "monthly", "yearly", "annually");

  /** Words looked at on either side: a line of nothing but figures takes no more than text. */
  private static final int REACH = 40;

  Accumulation(Candidate candidate) {
    this(candidate, candidate.line());
  }

  /** "so far", "a total of 20", "20 have died since May"; not "the most since May". */
  boolean isSinceABeginning() {
    int first = clauseStart();
    int end = clauseEnd();
    boolean perfect = false;
    boolean ranked = false;
    for (int at = first; at < end; at++) {
      ranked |= isRank(at);
      boolean since = line.is(at, "since") && !line.at(at + 1).is(",") && !ranked && !opens(at);
      perfect |= VerbGroup.HAVING.contains(line.at(at).lower());
      if (isThroughTime(at) || isUpToNow(at) || isAltogether(at) || (since && perfect)) {
        return true;
      }
    }
    int of = candidate.quantity().first() - 1;
    return line.is(of, "of") && line.is(of - 1, "total") && !line.isAny(of - 2, REGULARLY);
  }

  /** "has grown since 20 men left": they left at its beginning. */
  private boolean opens(int since) {
    int first = candidate.quantity().first();
    return since < first && IntStream.range(since, first).noneMatch(at -> line.is(at, ","));
  }

  /**
   * "the death toll rose to 12", "bringing the total to 3 cases and 12 deaths"; not "the toll rose
   * by 12 deaths", "the toll road".
   */
  boolean isTotal() {
    int at = candidate.quantity().first() - 1;
    int least = Math.max(0, at - REACH);
    boolean reaches = line.is(at, "of") && isTotal(at - 1);
    while (at >= least && !line.isAny(at, BARRIERS) && !line.isAny(at, TIMES)) {
      if (isTotal(at)) {
        return reaches;
      }
      reaches |= line.isAny(at, REACHING);
      at--;
    }
    return false;
  }

  private boolean isTotal(int at) {
    return NounClass.SUM.has(line.at(at))
        && line.at(at).isNoun()
        && !line.at(at + 1).isNoun()
        && !line.isAny(at - 1, REGULARLY);
  }

  /** "the first", "the most"; not "at least". */
  private boolean isRank(int at) {
    return line.is(at, "first")
        || (SUPERLATIVES.contains(line.at(at).tag()) && !line.is(at - 1, "at"));
  }

  /** "so far". */
  boolean isSoFar() {
    return IntStream.range(clauseStart(), clauseEnd()).anyMatch(this::isUpToNow);
  }

  private boolean isUpToNow(int at) {
    return UP_TO_NOW.stream().anyMatch(words -> line.startsWith(at, words));
  }

  /** "20 in all"; not "in all 20", "in all towns". */
  private boolean isAltogether(int at) {
    return ALTOGETHER.stream()
        .filter(words -> line.startsWith(at, words))
        .map(words -> line.at(at + words.size()))
        .anyMatch(next -> !next.isTagged("CD") && !next.isNoun());
  }

  /** "through the end of May". */
  private boolean isThroughTime(int at) {
    int start = line.at(at + 1).span().start();
    return line.is(at, "through")
        && candidate.times().stream().anyMatch(time -> time.span().start() == start);
  }

  /** "20 die each day", "20 close every 12 months". */
  boolean recurs() {
    int end = clauseEnd();
    for (int at = candidate.phraseEnd(); at < end; at++) {
      boolean each =
          line.isAny(at, EACH) && isTime(line.at(at + 1).isTagged("CD") ? at + 2 : at + 1);
      boolean regularly = line.at(at).isTagged("RB") && line.isAny(at, REGULARLY);
      if (each || regularly) {
        return !candidate.isShare();
      }
    }
    return false;
  }

  private boolean isTime(int at) {
    return UnitTable.isTime(line.at(at).lower());
  }

  private int clauseStart() {
    int at = candidate.quantity().first();
    int least = Math.max(0, at - REACH);
    while (at > least && !line.isAny(at - 1, BARRIERS) && !addsClause(at - 1)) {
      at--;
    }
    return at;
  }

  /** "has run since May, selling 20": the comma before what came of it. */
  private boolean addsClause(int at) {
    return line.is(at, ",") && line.at(at + 1).isTagged("VBG");
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
