package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds what the clause says of those counted, by their tags alone: a parse of every sentence with
 * a number would cost more than all the rest.
 *
 * <p>The nearest predicate wins: the verb they are the object of, then the verb they are the
 * subject of, then a relative clause or a participle after them, then what stands before or in the
 * noun.
 */
final class StatusReader {

  /** How far a predicate may stand from its noun, in lexemes. */
  private static final int REACH = 24;

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "yet", "t");
  private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", ".", "\"", "?", "!");

  private final LexemeLine line;
  private final Candidate candidate;

  private StatusReader(Candidate candidate) {
    this.line = candidate.line();
    this.candidate = candidate;
  }

  static Optional<StatusMatch> read(Candidate candidate) {
    StatusReader reader = new StatusReader(candidate);
    List<Function<StatusReader, Optional<StatusMatch>>> ways =
        List.of(
            StatusReader::governingVerb,
            StatusReader::predicate,
            StatusReader::relativeClause,
            StatusReader::participleAfter,
            StatusReader::modifierBefore,
            StatusReader::governingNoun,
            StatusReader::countedNoun);
    return ways.stream().flatMap(way -> way.apply(reader).stream()).findFirst();
  }

  /** "killed at least 12 people", "repatriated eight residents". */
  private Optional<StatusMatch> governingVerb() {
    int at = candidate.quantity().first() - 1;
    while (line.at(at).isTagged("RB") || line.isAny(at, Set.of("the", "a", "an", "all", "up"))) {
      at--;
    }
    return line.at(at).isTagged("VB") ? match(at) : Optional.empty();
  }

  /** "are currently held", "had been repatriated", "died". */
  private Optional<StatusMatch> predicate() {
    int at = afterPostmodifiers(phraseEnd());
    return line.at(at).isTagged("VB") || line.at(at).isTagged("MD")
        ? verbGroup(at)
        : Optional.empty();
  }

  /** "who have remained on …". */
  private Optional<StatusMatch> relativeClause() {
    int at = phraseEnd() + (line.is(phraseEnd(), ",") ? 1 : 0);
    return line.isAny(at, RELATIVE) ? verbGroup(at + 1) : Optional.empty();
  }

  /** "residents held in …", "20 dead", "12 people missing". */
  private Optional<StatusMatch> participleAfter() {
    int at = phraseEnd();
    while (line.at(at).isTagged("RB")) {
      at++;
    }
    return isStateWord(at) ? match(at) : Optional.empty();
  }

  /** "12 missing children", "200 displaced families". */
  private Optional<StatusMatch> modifierBefore() {
    if (candidate.counted().isEmpty()) {
      return Optional.empty();
    }
    CountedPhrase noun = candidate.counted().get();
    for (int at = noun.first(); at < noun.head(); at++) {
      if (isStateWord(at) && match(at).isPresent()) {
        return match(at);
      }
    }
    return Optional.empty();
  }

  /** "the release of 20 prisoners", "a death toll of 12". */
  private Optional<StatusMatch> governingNoun() {
    int at = candidate.quantity().first() - 1;
    return line.is(at, "of") && line.at(at - 1).isTagged("NN") ? match(at - 1) : Optional.empty();
  }

  /** "12 deaths", "20 hostages". */
  private Optional<StatusMatch> countedNoun() {
    return candidate.counted().flatMap(noun -> match(noun.head()));
  }

  private boolean isStateWord(int at) {
    Lexeme word = line.at(at);
    return word.isTagged("VBN")
        || word.isTagged("VBD")
        || word.isTagged("JJ")
        || word.isTagged("VBG");
  }

  private int phraseEnd() {
    int end = candidate.counted().map(CountedPhrase::end).orElse(candidate.quantity().end());
    boolean partitive = candidate.counted().isEmpty() && line.is(end, "of");
    return partitive ? end + 2 : end;
  }

  /** Leaps over what stands between a noun and its verb: phrases, relative and inserted clauses. */
  private int afterPostmodifiers(int from) {
    int at = from;
    int limit = Math.min(line.size(), from + REACH);
    boolean participle = line.at(at).isTagged("VBN");
    while (at < limit && !line.isAny(at, CLAUSE_ENDS)) {
      if (line.is(at, ",")) {
        at = afterInsertion(at, limit);
      } else if (line.isAny(at, RELATIVE) || (at == from && participle && !isFinite(at))) {
        at = afterVerbGroup(line.isAny(at, RELATIVE) ? at + 1 : at);
      } else if (isFinite(at)) {
        return at;
      } else if (line.is(at, "and") || line.is(at, "but")) {
        return line.size();
      } else {
        at++;
      }
    }
    return line.size();
  }

  private boolean isFinite(int at) {
    Lexeme word = line.at(at);
    return word.isTagged("MD")
        || word.isTagged("VBD")
        || word.isTagged("VBZ")
        || word.isTagged("VBP");
  }

  private int afterInsertion(int comma, int limit) {
    for (int at = comma + 1; at < limit; at++) {
      if (line.is(at, ",")) {
        return at + 1;
      }
    }
    return limit;
  }

  private int afterVerbGroup(int from) {
    int at = from;
    while (line.at(at).isTagged("VB") || line.at(at).isTagged("MD") || line.at(at).isTagged("RB")) {
      at++;
    }
    return Math.max(at, from + 1);
  }

  /** The last verb of "have not yet been returned", unless it is denied. */
  private Optional<StatusMatch> verbGroup(int from) {
    int end = afterVerbGroup(from);
    for (int at = from; at < end; at++) {
      if (line.isAny(at, NEGATIONS)) {
        return Optional.empty();
      }
    }
    boolean adjective = line.at(end).isTagged("JJ") || line.at(end).isTagged("IN");
    return match(end - 1).or(() -> adjective ? state(end) : Optional.empty());
  }

  /** "are missing", "are in custody", "are still unaccounted for". */
  private Optional<StatusMatch> state(int at) {
    return match(line.at(at).isTagged("IN") ? at + 1 : at);
  }

  private Optional<StatusMatch> match(int at) {
    return StatusTable.of(line.at(at)).map(entry -> new StatusMatch(entry, at));
  }
}
