package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Measure;

/** Tells what a count counts: those in a state, those who enter it, or all who have so far. */
final class MeasureReader {

  private static final List<List<String>> SINCE_A_BEGINNING =
      List.of(
          List.of("so", "far"),
          List.of("to", "date"),
          List.of("in", "total"),
          List.of("since"),
          List.of("altogether"),
          List.of("a", "total", "of"),
          List.of("until", "now"));

  private static final Set<String> HAVING = Set.of("has", "have", "having", "with");

  private MeasureReader() {}

  static Measure read(Candidate candidate, Optional<StatusMatch> status) {
    VerbGroup verbs = governing(candidate);
    if (status.isEmpty()) {
      boolean there = isThere(verbs) || isHad(candidate, verbs) || isPlaced(candidate);
      return there ? Measure.STOCK : Measure.UNKNOWN;
    }
    boolean after = status.get().at() >= candidate.phraseEnd();
    if (after && isThere(verbs)) {
      return Measure.STOCK;
    }
    Measure measure = status.get().measure();
    return measure == Measure.FLOW && isCumulative(candidate.line()) ? Measure.CUMULATIVE : measure;
  }

  private static VerbGroup governing(Candidate candidate) {
    LexemeLine line = candidate.line();
    int before = new GoverningVerb(line).before(candidate.quantity().first());
    return VerbGroup.closedBy(line, before);
  }

  /** "there are 20", "there may be 20 left". */
  private static boolean isThere(VerbGroup verbs) {
    return verbs.line().is(verbs.first() - 1, "there") && verbs.isCopula() && !verbs.isNegated();
  }

  /** "it has 20 branches": of a count alone; a debate is had, a sum is not. */
  private static boolean isHad(Candidate candidate, VerbGroup verbs) {
    boolean having = verbs.line().isAny(verbs.end() - 1, HAVING);
    boolean counts = candidate.counted().isPresent() && !candidate.hasUnit();
    return having && counts && verbs.measure() != Measure.FLOW && !verbs.isNegated();
  }

  /** "20 are in the camp". */
  private static boolean isPlaced(Candidate candidate) {
    LexemeLine line = candidate.line();
    return candidate.canBeSubject()
        && new PredicateScan(line)
            .after(candidate.phraseEnd())
            .filter(VerbGroup::isCopula)
            .filter(verbs -> line.at(verbs.end()).isTagged("IN"))
            .isPresent();
  }

  private static boolean isCumulative(LexemeLine line) {
    for (int at = 0; at < line.size(); at++) {
      int from = at;
      if (SINCE_A_BEGINNING.stream().anyMatch(words -> line.startsWith(from, words))) {
        return true;
      }
    }
    return false;
  }
}
