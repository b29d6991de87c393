package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.Measure;
import org.hearsay.extract.Verbs;
import org.hearsay.extract.figure.StatusTable.Role;

/**
 * Finds what the clause says of those counted, by their tags alone: a parse of every sentence with
 * a number would cost more than all the rest.
 *
 * <p>The nearest predicate of the scheme wins: the verb they are the object of, then the verb they
 * are the subject of, then a relative clause or a participle after them, then what stands before or
 * in the noun. Where the scheme has none of these, the nearest of them names a status of its own. A
 * noun that but tells who they are, "refugees", says it only where nothing else does.
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

  /**
   * What mostly becomes of people, so that their noun need not be known: "arrested 40
   * smallholders". The few ships arrested and herds vaccinated are told so too.
   */
  private static final Set<String> MOSTLY_OF_PEOPLE =
      Set.of(
          "arrested",
          "convicted",
          "imprisoned",
          "deported",
          "repatriated",
          "hospitalized",
          "homeless",
          "vaccinated");

  private final LexemeLine line;
  private final Candidate candidate;

  private StatusReader(Candidate candidate) {
    this.line = candidate.line();
    this.candidate = candidate;
  }

  /**
   * What is said of those counted.
   *
   * @param level what a bare number is the level of, if it is of one: what its clause says is said
   *     of the number, and only the phrase tells of them
   */
  static Optional<StatusMatch> read(Candidate candidate, Optional<CountedPhrase> level) {
    return level
        .map(phrase -> new StatusReader(candidate.counting(phrase)).readInPhrase())
        .orElseGet(() -> new StatusReader(candidate).read());
  }

  /** "the number of people killed", "of homeless families", "of deaths". */
  private Optional<StatusMatch> readInPhrase() {
    PredicateWords words = new PredicateWords(candidate);
    return Stream.of(
            new PredicateVerbs(candidate).ofRelative(),
            words.participleAfter(),
            words.modifierBefore(),
            words.countedDeed(),
            words.countedPeople())
        .flatMap(found -> found)
        .filter(predicate -> !predicate.isNegated())
        .flatMap(predicate -> ofScheme(predicate).stream())
        .findFirst();
  }

  private Optional<StatusMatch> read() {
    if (new PredicateVerbs(candidate).areAverted()) {
      return Optional.empty();
    }
    PredicateWords words = new PredicateWords(candidate);
    List<Predicate> said = new Predicates(candidate).inOrder().filter(p -> !p.isNegated()).toList();
    return Stream.of(
            said.stream().flatMap(p -> ofScheme(p).stream()),
            ofNoun(words.countedDeed()),
            said.stream().flatMap(p -> OpenStatus.of(line, p, candidate.isShare()).stream()),
            ofNoun(words.countedPeople()))
        .flatMap(found -> found)
        .findFirst();
  }

  /** The noun of "three of the hostages" tells of all of them. */
  private Stream<StatusMatch> ofNoun(Stream<Predicate> noun) {
    return noun.filter(p -> !candidate.isPart()).flatMap(p -> ofScheme(p).stream());
  }

  private Optional<StatusMatch> ofScheme(Predicate predicate) {
    return StatusTable.of(line, predicate.at(), predicate.roles())
        .map(match -> match.measuring(measure(match, predicate)))
        .or(() -> ofDeed(predicate))
        .filter(this::suits);
  }

  private boolean isDoneTo(Predicate predicate) {
    boolean governs = predicate.at() < candidate.quantity().first();
    return governs && predicate.roles().get(0) == Role.TRANSITIVE && !predicate.verbs().isPassive();
  }

  /**
   * "are detained" tells how many are, but "detained 20" how many were then, and "may be detained"
   * neither.
   */
  private Measure measure(StatusMatch match, Predicate predicate) {
    if (new Occurrence(predicate.verbs()).isThoughtOf()) {
      return Measure.UNKNOWN;
    }
    if (!isDoneTo(predicate)) {
      return match.measure();
    }
    Aspect aspect = Aspect.of(Verbs.base(line.at(predicate.at()).lower()));
    boolean state = match.measure() == Measure.STOCK;
    Measure told = aspect.measure(predicate.verbs(), Role.TRANSITIVE);
    return state && told == Measure.FLOW ? told : match.measure();
  }

  /** "the detention of 20 men". */
  private Optional<StatusMatch> ofDeed(Predicate predicate) {
    int at = predicate.at();
    boolean governs = predicate.roles().contains(Role.NOUN) && predicate.open();
    return Deeds.verb(line.at(at))
        .filter(verb -> governs)
        .flatMap(StatusTable::ofObjects)
        .map(entry -> new StatusMatch(entry, at, at + 1));
  }

  /** Recordings are released and studies found, but that is no status of theirs. */
  private boolean suits(StatusMatch match) {
    boolean people =
        candidate
            .counted()
            .map(noun -> noun.head() == match.at() || People.isNamedBy(line.at(noun.head())))
            .orElse(!candidate.hasUnit() || candidate.isShare());
    String code = match.entry().code();
    return people || OF_THINGS.contains(code) || MOSTLY_OF_PEOPLE.contains(code);
  }
}
