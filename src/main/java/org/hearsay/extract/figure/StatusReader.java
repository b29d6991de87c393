package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what the clause says of those counted, by their tags alone: a parse of every sentence with
 * a number would cost more than all the rest.
 *
 * <p>The nearest predicate of the scheme wins: the verb they are the object of, then the verb they
 * are the subject of, then a relative clause or a participle after them, then what stands before or
 * in the noun. Where the scheme has none of these, the nearest of them names a status of its own.
 */
final class StatusReader {

  /** What becomes of things as well as of people. */
  private static final Set<String> OF_THINGS =
      Set.of(
          "destroyed",
          "damaged",
          "affected",
          "missing",
          "killed",
          "injured",
          "died",
          "infected",
          "paid");

  private final LexemeLine line;
  private final Candidate candidate;

  private StatusReader(Candidate candidate) {
    this.line = candidate.line();
    this.candidate = candidate;
  }

  static Optional<StatusMatch> read(Candidate candidate) {
    return new StatusReader(candidate).read();
  }

  private Optional<StatusMatch> read() {
    List<Predicate> predicates = predicates().filter(p -> !p.isNegated()).toList();
    return Stream.concat(
            predicates.stream().flatMap(p -> ofScheme(p).stream()),
            predicates.stream().flatMap(p -> OpenStatus.of(line, p).stream()))
        .findFirst();
  }

  private Stream<Predicate> predicates() {
    PredicateVerbs verbs = new PredicateVerbs(candidate);
    PredicateWords words = new PredicateWords(candidate);
    return Stream.of(
            verbs.ofObject(),
            verbs.ofAnother(),
            verbs.ofSubject(),
            verbs.stateOfSubject(),
            verbs.ofRelative(),
            words.participleAfter(),
            words.modifierBefore(),
            words.governingNoun(),
            words.countedNoun(),
            verbs.ofMeasure())
        .flatMap(found -> found);
  }

  private Optional<StatusMatch> ofScheme(Predicate predicate) {
    return StatusTable.of(line.at(predicate.at()), predicate.roles())
        .map(entry -> new StatusMatch(entry, predicate.at()))
        .filter(this::suits);
  }

  /** Recordings are released and studies found, but that is no status of theirs. */
  private boolean suits(StatusMatch match) {
    boolean people =
        candidate
            .counted()
            .map(noun -> noun.head() == match.at() || People.isNamedBy(line.at(noun.head())))
            .orElse(!candidate.hasUnit() || candidate.isShare());
    return people || OF_THINGS.contains(match.entry().code());
  }
}
