package org.hearsay.extract.figure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.extract.Verbs;
import org.hearsay.text.Span;

/**
 * Finds what a bare number is the level of, before it: the cases of "the number of cases has risen
 * to 148", the deaths of "put the death toll at 12".
 */
record Level(Candidate candidate, LexemeLine line) {

  /** How far the words "number of" may stand from the number, in lexemes. */
  private static final int REACH = 16;

  private static final Set<String> REACHING = Set.of("to", "at", "from");

  /** With an article, they tell what follows instead: "a number of cases", "a total of 12". */
  private static final Set<String> INDEFINITE = Set.of("number", "total");

  private static final Set<String> NAMING = Set.of("the", "this", "that", "its", "their");
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
        return phrase.filter(
            counted -> leadsTo(number, first, counted.end()) || comesTo(number, counted.end()));
      }
    }
    return Optional.empty();
  }

  /** "revised the figure to 38": of what, another sentence has told; -1 where it is not so. */
  int namedCount() {
    int number = candidate.quantity().first();
    boolean bare = !candidate.hasUnit() && candidate.counted().isEmpty();
    for (int at = number - 2; bare && at >= Math.max(0, number - REACH); at--) {
      if (NounClass.COUNT.has(line.at(at)) && !line.is(at + 1, "of")) {
        boolean named = line.isAny(at - 1, NAMING) && leadsTo(number, at, at + 1);
        return named && isOfNothingElse(at, number) ? at : -1;
      }
    }
    return -1;
  }

  /** "The toll has risen to 12"; not "the number injured rose", "the total in custody was". */
  private boolean isOfNothingElse(int noun, int number) {
    boolean verb = false;
    for (int at = noun + 1; at < number; at++) {
      Lexeme word = line.at(at);
      boolean second = verb && word.isFiniteVerb() && !line.at(at - 1).isTagged("MD");
      verb |= word.isFiniteVerb();
      boolean runs = isOfVerb(at) && (verb || !word.isTagged("VB")) && !second;
      if (!runs && !isFormer(at) && !isTime(word.span())) {
        return false;
      }
    }
    return true;
  }

  /** The "death" of "death toll"; the X of "the number of X". */
  private Optional<CountedPhrase> opening(int at) {
    if (line.is(at, "death") && line.is(at + 1, "toll")) {
      return Optional.of(new CountedPhrase(at, at, at + 1));
    }
    boolean several = line.isAny(at, INDEFINITE) && line.isAny(at - 1, ARTICLES);
    return NounClass.COUNT.has(line.at(at)) && line.is(at + 1, "of") && !several
        ? CountedPhrase.read(line, at + 1)
            .filter(counted -> !NounClass.OWNED.has(line.at(at)) || counted.isPlural(line))
        : Optional.empty();
  }

  /** Whether between the phrase and the number stand but its places, its times and its one verb. */
  private boolean leadsTo(int number, int first, int from) {
    boolean verb = false;
    for (int at = from; at < number; at++) {
      Lexeme word = line.at(at);
      verb |= word.isFiniteVerb();
      boolean runs = (verb ? isOfVerb(at) : isOfPhrase(word)) || isFormer(at);
      if (!runs && !isTime(word.span())) {
        return false;
      }
    }
    int last = number - 1;
    return boundByVerb() || (verb ? endsWithLevel(last) : isPut(first, last) || isApposed(last));
  }

  /** "the toll of the storm, which hit on Monday, rose to 12". */
  private boolean comesTo(int number, int phraseEnd) {
    Optional<VerbGroup> verb = new PredicateScan(line).after(phraseEnd);
    return verb.filter(group -> group.end() < number)
        .filter(
            group ->
                IntStream.range(group.end(), number)
                    .allMatch(at -> isOfVerb(at) || isFormer(at) || isTime(line.at(at).span())))
        .filter(group -> boundByVerb() || endsWithLevel(number - 1))
        .isPresent();
  }

  /** The 12 of "from 12 to 15". */
  private boolean isFormer(int at) {
    return line.at(at).isTagged("CD") && line.is(at - 1, "from");
  }

  /** "topped 20", "did not exceed 20". */
  private boolean boundByVerb() {
    return IntStream.range(candidate.quantity().first(), candidate.first())
        .anyMatch(at -> line.at(at).isTagged("VB") || isReached(at));
  }

  private boolean isReached(int at) {
    return Aspect.of(Verbs.base(line.at(at).lower())) == Aspect.LEVEL;
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
        || word.isTagged("VBN")
        || word.isTagged("R");
  }

  private boolean isTime(Span word) {
    return candidate.times().stream().map(TimeMention::span).anyMatch(time -> time.contains(word));
  }

  /** "rose to 12", "is 12", "reached 12", "had never exceeded 12": not "rose 12". */
  private boolean endsWithLevel(int last) {
    boolean reaches = isReached(last);
    boolean misses = line.is(last + 1, "short");
    boolean bounded = candidate.quantity().isBounded() && line.isAny(last, VerbGroup.HAVING);
    return line.isAny(last, REACHING)
        || line.isAny(last, COMING_TO)
        || reaches
        || misses
        || bounded;
  }
}
