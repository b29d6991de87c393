package org.hearsay.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.TimeMention;
import org.hearsay.extract.Verbs;
import org.hearsay.text.Span;

/**
 * Finds what a bare number is the level of, before it: the cases of "the number of cases has risen
 * to 148", the deaths of "put the death toll at 12".
 */
record Level(Candidate candidate, LexemeLine line) {

  /** How far the words "number of" may stand from the number, in lexemes. */
  private static final int REACH = 16;

  private static final Set<String> REACHING = Set.of("to", "at");
  private static final Set<String> ARTICLES = Set.of("a", "an");

  /**
   * What tells where a count is, beside the verbs of {@code aspects.tsv} that do so of anything.
   */
  private static final Set<String> COMING_TO =
      Set.of("is", "are", "was", "were", "be", "been", "hit");

  Level(Candidate candidate) {
    this(candidate, candidate.line());
  }

  Optional<CountedPhrase> read() {
    if (candidate.hasUnit() || candidate.counted().isPresent()) {
      return Optional.empty();
    }
    int number = candidate.quantity().first();
    for (int at = number - 2; at >= Math.max(0, number - REACH); at--) {
      int first = at;
      Optional<CountedPhrase> phrase = opening(first);
      if (phrase.isPresent()) {
        return phrase.filter(counted -> leadsTo(number, first, counted.end()));
      }
    }
    return Optional.empty();
  }

  /** "the number of X": "a number of X" is but several; the "death" of "death toll". */
  private Optional<CountedPhrase> opening(int at) {
    if (line.is(at, "death") && line.is(at + 1, "toll")) {
      return Optional.of(new CountedPhrase(at, at, at + 1));
    }
    boolean number = line.is(at, "number") && line.is(at + 1, "of");
    return number && !line.isAny(at - 1, ARTICLES)
        ? CountedPhrase.read(line, at + 1)
        : Optional.empty();
  }

  /** Whether between the phrase and the number stand but its places, its times and its one verb. */
  private boolean leadsTo(int number, int first, int from) {
    boolean verb = false;
    for (int at = from; at < number; at++) {
      Lexeme word = line.at(at);
      verb |= word.isFiniteVerb();
      boolean runs = verb ? isOfVerb(at) : isOfPhrase(word);
      if (!runs && !isTime(word.span())) {
        return false;
      }
    }
    int last = number - 1;
    return verb ? endsWithLevel(last) : isPut(first, last) || isApposed(last);
  }

  /** "put the number of cases at 12". */
  private boolean isPut(int first, int last) {
    Lexeme governing = line.at(new GoverningVerb(line).before(first));
    return line.isAny(last, REACHING) && governing.isTagged("VB");
  }

  /** "a death toll of 12". */
  private boolean isApposed(int last) {
    return line.is(last, "of") && line.is(last - 1, "toll");
  }

  private boolean isOfVerb(int at) {
    return line.at(at).isTagged("VB")
        || line.at(at).isTagged("MD")
        || line.at(at).isTagged("R")
        || line.isAny(at, REACHING);
  }

  private static boolean isOfPhrase(Lexeme word) {
    return word.isNoun()
        || word.isTagged("JJ")
        || word.isTagged("DT")
        || word.isTagged("IN")
        || word.isTagged("TO")
        || word.isTagged("VBN");
  }

  private boolean isTime(Span word) {
    return candidate.times().stream().map(TimeMention::span).anyMatch(time -> time.contains(word));
  }

  /** "rose to 12", "is 12", "reached 12", "had never exceeded 12": not "rose 12". */
  private boolean endsWithLevel(int last) {
    boolean reaches = Aspect.of(Verbs.base(line.at(last).lower())) == Aspect.LEVEL;
    boolean bounded = candidate.quantity().isBounded() && line.isAny(last, VerbGroup.HAVING);
    return line.isAny(last, REACHING) || line.isAny(last, COMING_TO) || reaches || bounded;
  }
}
