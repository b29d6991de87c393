package org.hearsay.extract.figure;

import java.util.List;
import java.util.stream.Stream;

/** All that a clause may say of those whom a number of it counts. */
final class Predicates {

  private final Candidate candidate;
  private final LexemeLine line;
  private final PredicateVerbs verbs;
  private final PredicateWords words;

  Predicates(Candidate candidate) {
    this.candidate = candidate;
    this.line = candidate.line();
    this.verbs = new PredicateVerbs(candidate);
    this.words = new PredicateWords(candidate);
  }

  /** What stands nearest to the number first. */
  Stream<Predicate> inOrder() {
    if (candidate.isCompound()) {
      return Stream.empty();
    }
    List<Stream<Predicate>> said =
        candidate.isWhole() ? ofWhole() : candidate.isPart() ? ofPart() : ofAll();
    return said.stream().flatMap(found -> found);
  }

  private List<Stream<Predicate>> ofAll() {
    return List.of(
        verbs.ofObject(),
        verbs.ofAnother(),
        verbs.ofSubject(),
        verbs.stateOfSubject(),
        verbs.ofRelative(),
        verbs.ofAgent(),
        words.participleAfter(),
        words.modifierBefore(),
        words.governingNoun(),
        words.deedAfterSum(),
        verbs.ofMeasure());
  }

  /** Of some of them only the verbs of the clause speak. */
  private List<Stream<Predicate>> ofPart() {
    return List.of(
        verbs.ofObject(),
        verbs.ofSubject(),
        verbs.stateOfSubject(),
        verbs.ofAgent(),
        words.governingNoun(),
        verbs.ofMeasure());
  }

  private List<Stream<Predicate>> ofWhole() {
    return List.of(verbs.ofAnother(), verbs.ofRelative(), participleOfWhole());
  }

  /**
   * "three of the 12 men jailed there fled", "he is one of 12 men jailed there"; but in "three of
   * the 12 men fled" the three did.
   */
  private Stream<Predicate> participleOfWhole() {
    Lexeme before = line.at(candidate.part() - 1);
    boolean object = before.isTagged("VB") || before.isTagged("IN");
    boolean verb = new PredicateScan(line).after(candidate.phraseEnd() + 1).isPresent();
    return object || verb ? words.participleAfter() : Stream.empty();
  }
}
