package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.extract.figure.StatusTable.Role;

/**
 * Finds what the clause says of those counted, by their tags alone: a parse of every sentence with
 * a number would cost more than all the rest.
 *
 * <p>The nearest predicate wins: the verb they are the object of, then the verb they are the
 * subject of, then a relative clause or a participle after them, then what stands before or in the
 * noun.
 */
final class StatusReader {

  private static final List<Function<StatusReader, Optional<StatusMatch>>> WAYS =
      List.of(
          StatusReader::governingVerb,
          StatusReader::predicate,
          StatusReader::relativeClause,
          StatusReader::participleAfter,
          StatusReader::modifierBefore,
          StatusReader::governingNoun,
          StatusReader::countedNoun);
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "all", "its", "their");

  /** What becomes of things as well as of people. */
  private static final Set<String> OF_THINGS =
      Set.of(
          "destroyed", "damaged", "affected", "missing", "killed", "injured", "died", "infected");

  private final LexemeLine line;
  private final Candidate candidate;

  private StatusReader(Candidate candidate) {
    this.line = candidate.line();
    this.candidate = candidate;
  }

  static Optional<StatusMatch> read(Candidate candidate) {
    StatusReader reader = new StatusReader(candidate);
    return WAYS.stream()
        .flatMap(way -> way.apply(reader).stream())
        .filter(reader::suits)
        .findFirst();
  }

  /** Recordings are released and studies found, but that is no status of theirs. */
  private boolean suits(StatusMatch match) {
    boolean people =
        candidate.counted().map(noun -> People.isNamedBy(line.at(noun.head()))).orElse(true);
    return people
        || OF_THINGS.contains(match.entry().code())
        || candidate.counted().get().head() == match.at();
  }

  /** "killed at least 12 people", "repatriated eight residents". */
  private Optional<StatusMatch> governingVerb() {
    int at = candidate.quantity().first() - 1;
    while (line.at(at).isTagged("RB") || line.isAny(at, DETERMINERS)) {
      at--;
    }
    return line.at(at).isTagged("VB") ? match(at, Role.TRANSITIVE) : Optional.empty();
  }

  /** "are currently held", "had been repatriated", "died". */
  private Optional<StatusMatch> predicate() {
    return new PredicateScan(line).after(phraseEnd()).flatMap(this::match);
  }

  /** "who have remained on …". */
  private Optional<StatusMatch> relativeClause() {
    int at = phraseEnd() + (line.is(phraseEnd(), ",") ? 1 : 0);
    return line.isAny(at, RELATIVE) ? match(VerbGroup.from(line, at + 1)) : Optional.empty();
  }

  /** "residents held in …", "20 dead", "12 people missing". */
  private Optional<StatusMatch> participleAfter() {
    int at = phraseEnd();
    while (line.at(at).isTagged("RB")) {
      at++;
    }
    return isParticiple(at) ? match(at, Role.ADJECTIVE, Role.TRANSITIVE) : Optional.empty();
  }

  /** "12 missing children", "200 displaced families". */
  private Optional<StatusMatch> modifierBefore() {
    if (candidate.counted().isEmpty()) {
      return Optional.empty();
    }
    CountedPhrase noun = candidate.counted().get();
    for (int at = noun.first(); at < noun.head(); at++) {
      Optional<StatusMatch> match = modifier(at);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /**
   * A participle of the past: "damaging stories" are not damaged, "coal-fired plants" not fired.
   */
  private Optional<StatusMatch> modifier(int at) {
    boolean compound = line.at(at).glued() && line.at(at - 1).isHyphen();
    if (compound || !isParticiple(at)) {
      return Optional.empty();
    }
    boolean past = !line.at(at).lower().endsWith("ing");
    return past ? match(at, Role.ADJECTIVE, Role.TRANSITIVE) : match(at, Role.ADJECTIVE);
  }

  /** "the release of 20 prisoners". */
  private Optional<StatusMatch> governingNoun() {
    int at = candidate.quantity().first() - 1;
    return line.is(at, "of") ? match(at - 1, Role.NOUN) : Optional.empty();
  }

  /** "12 deaths", "20 hostages". */
  private Optional<StatusMatch> countedNoun() {
    return candidate.counted().flatMap(noun -> match(noun.head(), Role.NOUN));
  }

  private int phraseEnd() {
    int end = candidate.counted().map(CountedPhrase::end).orElse(candidate.quantity().end());
    boolean partitive = candidate.counted().isEmpty() && line.is(end, "of");
    return partitive ? end + 2 : end;
  }

  private boolean isParticiple(int at) {
    Lexeme word = line.at(at);
    return word.isTagged("VBN")
        || word.isTagged("VBD")
        || word.isTagged("JJ")
        || word.is("missing");
  }

  private Optional<StatusMatch> match(VerbGroup verbs) {
    if (verbs.isNegated()) {
      return Optional.empty();
    }
    Role voice = verbs.isPassive() ? Role.TRANSITIVE : Role.INTRANSITIVE;
    return match(verbs.end() - 1, voice, Role.ADJECTIVE)
        .or(() -> verbs.isCopula() ? match(verbs.end(), Role.ADJECTIVE) : Optional.empty());
  }

  private Optional<StatusMatch> match(int at, Role... roles) {
    return StatusTable.of(line.at(at), List.of(roles)).map(entry -> new StatusMatch(entry, at));
  }
}
