package org.hearsay.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Measure;

/** Tells what a count counts: those in a state, those who enter it, or all who have so far. */
final class MeasureReader {

  private static final Set<String> HAVING = Set.of("has", "have", "having");

  private MeasureReader() {}

  static Measure read(Candidate candidate, Optional<StatusMatch> status) {
    VerbGroup verbs = governing(candidate);
    Accumulation sum = new Accumulation(candidate);
    if (isRate(candidate)) {
      return Measure.UNKNOWN;
    }
    if (status.isEmpty()) {
      return ofUnstated(candidate, verbs, sum);
    }
    boolean after = status.get().at() >= candidate.phraseEnd();
    if (after && isThere(verbs)) {
      return Measure.STOCK;
    }
    Measure measure = status.get().measure();
    if (measure == Measure.UNKNOWN) {
      return ofUntold(candidate, status.get(), sum);
    }
    return measure == Measure.FLOW ? ofFlow(candidate, sum) : measure;
  }

  /**
   * Whether "the number of deaths" is that of a year or of all years is not told by "rose to 12".
   */
  private static Measure ofFlow(Candidate candidate, Accumulation sum) {
    if (sum.isSinceABeginning() || (!candidate.hasUnit() && sum.isTotal())) {
      return Measure.CUMULATIVE;
    }
    return new Level(candidate).read().isPresent() ? Measure.UNKNOWN : Measure.FLOW;
  }

  /** "$20 an hour" is a price, whatever is done with it. */
  private static boolean isRate(Candidate candidate) {
    return candidate.hasUnit() && Rate.read(candidate.line(), candidate.end()).isPresent();
  }

  private static Measure ofUnstated(Candidate candidate, VerbGroup verbs, Accumulation sum) {
    if (sum.recurs() || (countsDeeds(candidate) && isThere(verbs))) {
      return Measure.FLOW;
    }
    if (candidate.counted().isPresent() && sum.isTotal()) {
      return Measure.CUMULATIVE;
    }
    boolean stock =
        isThere(verbs)
            || isHad(candidate, verbs)
            || isPlaced(candidate)
            || isSizeOfGroup(candidate);
    return stock ? Measure.STOCK : Measure.UNKNOWN;
  }

  /** Of what its verb leaves open: "they attack 20 every year", "it has cost $20 so far". */
  private static Measure ofUntold(Candidate candidate, StatusMatch status, Accumulation sum) {
    if (sum.recurs()) {
      return Measure.FLOW;
    }
    VerbGroup verbs = VerbGroup.closedBy(candidate.line(), status.at());
    return sum.isSoFar() && !new Occurrence(verbs).isThoughtOf()
        ? Measure.CUMULATIVE
        : Measure.UNKNOWN;
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

  /** "it has 20 branches", ", with 20 branches": a debate is had and a sum is not. */
  private static boolean isHad(Candidate candidate, VerbGroup verbs) {
    LexemeLine line = candidate.line();
    int at = verbs.end() - 1;
    boolean with = line.is(at, "with") && (at == 0 || line.is(at - 1, ","));
    boolean counts = candidate.counted().isPresent() && !candidate.hasUnit();
    boolean has = line.isAny(at, HAVING) && !verbs.isNegated() && !new Occurrence(verbs).isAhead();
    return counts && !countsDeeds(candidate) && (with || has);
  }

  private static boolean countsDeeds(Candidate candidate) {
    return candidate
        .counted()
        .flatMap(noun -> Deeds.verb(candidate.line().at(noun.head())))
        .isPresent();
  }

  /** "a crew of 20". */
  private static boolean isSizeOfGroup(Candidate candidate) {
    LexemeLine line = candidate.line();
    int at = new GoverningVerb(line).before(candidate.quantity().first());
    return line.is(at, "of") && !candidate.hasUnit() && People.isGroup(line.at(at - 1));
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
}
