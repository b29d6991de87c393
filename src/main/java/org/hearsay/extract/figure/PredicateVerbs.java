package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.extract.Verbs;
import org.hearsay.extract.figure.StatusTable.Role;

/** The verbs that those counted are the object, the subject or the measure of. */
final class PredicateVerbs {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private static final Set<String> LEVELS =
      Set.of("stand", "hover", "remain", "stay", "peak", "settle");

  private final Candidate candidate;
  private final LexemeLine line;
  private final GoverningVerb governing;

  PredicateVerbs(Candidate candidate) {
    this.candidate = candidate;
    this.line = candidate.line();
    this.governing = new GoverningVerb(line);
  }

  /** "killed at least 12 people", "repatriated eight residents". */
  Stream<Predicate> ofObject() {
    OptionalInt verb = object();
    if (verb.isEmpty()) {
      return Stream.empty();
    }
    int at = verb.getAsInt();
    boolean clause = Subjecthood.opensClause(line, at, candidate.phraseEnd());
    Role role = isChange(at) ? Role.INTRANSITIVE : Role.TRANSITIVE;
    VerbGroup verbs = VerbGroup.closedBy(line, at);
    return Stream.of(new Predicate(verbs, at, List.of(role), !clause));
  }

  /** "averted 20 deaths": there were none. */
  boolean areAverted() {
    return object().stream().anyMatch(at -> VerbClass.AVERTING.has(line.at(at)));
  }

  private OptionalInt object() {
    boolean listed = !candidate.isShare() && !haveOwnVerb();
    return governing.ofObject(candidate.quantity().first(), listed);
  }

  /** "killed 12 and 5 in the next car survived", but not "killed 12 and 5 after the roof fell". */
  boolean haveOwnVerb() {
    int end = candidate.phraseEnd();
    return predicate().stream()
        .anyMatch(
            verbs ->
                IntStream.range(end, verbs.first())
                    .noneMatch(at -> Subjecthood.isConjunction(line.at(at))));
  }

  /** "grew 2 percent": a share of nothing that is named is by how much. */
  private boolean isChange(int verb) {
    boolean bare = candidate.isShare() && candidate.counted().isEmpty();
    return bare && TrendTable.direction(line.at(verb)).isPresent();
  }

  /** "the four cases that he cited", "the two men they hired", "the $5 he says he raised". */
  Stream<Predicate> ofAnother() {
    int at = candidate.phraseEnd() + (line.isAny(candidate.phraseEnd(), RELATIVE) ? 1 : 0);
    while (isSaying(at)) {
      at += line.is(at + 2, "that") ? 3 : 2;
    }
    return isPronoun(at) && line.at(at + 1).isTagged("VB")
        ? Predicate.verb(VerbGroup.from(line, at + 1), Role.TRANSITIVE, true)
        : Stream.empty();
  }

  /** "he says" in "he says he raised". */
  private boolean isSaying(int at) {
    int next = at + (line.is(at + 2, "that") ? 3 : 2);
    return isPronoun(at) && VerbClass.TELLING.has(line.at(at + 1)) && isPronoun(next);
  }

  private boolean isPronoun(int at) {
    return line.at(at).tag().equals("PRP");
  }

  /** "is backed by 20 delegates". */
  Stream<Predicate> ofAgent() {
    int by = governing.before(candidate.quantity().first());
    int at = by - 1;
    boolean done = line.is(by, "by") && (line.at(at).tag().equals("VBN") || isPastAfterNoun(at));
    boolean agents = candidate.countsPlural() && !candidate.hasUnit();
    return done && agents && TrendTable.direction(line.at(at)).isEmpty()
        ? Stream.of(new Predicate(VerbGroup.closedBy(line, at), at, List.of(Role.AGENT), true))
        : Stream.empty();
  }

  /** "a letter signed by": the tagger may take the participle for a past. */
  private boolean isPastAfterNoun(int at) {
    return line.at(at).tag().equals("VBD") && line.at(at - 1).isNoun();
  }

  /** "are currently held", "had been repatriated", "died". */
  Stream<Predicate> ofSubject() {
    return predicate().filter(verbs -> !new SubjectState(verbs).takesOver()).stream()
        .flatMap(verbs -> Predicate.verb(verbs, candidate.canBeSubject()));
  }

  /** "are still missing", "were unpaid", "remain trapped". */
  Stream<Predicate> stateOfSubject() {
    return predicate().or(this::relativeVerbs).map(SubjectState::new).stream()
        .filter(state -> state.verbs().isCopula() || state.takesOver())
        .map(state -> state.predicate(candidate.canBeSubject()));
  }

  private Optional<VerbGroup> predicate() {
    return new PredicateScan(line).after(candidate.phraseEnd());
  }

  /** "who have remained on …". */
  Stream<Predicate> ofRelative() {
    return relativeVerbs().stream().flatMap(PredicateVerbs::ofRelative);
  }

  private static Stream<Predicate> ofRelative(VerbGroup verbs) {
    SubjectState state = new SubjectState(verbs);
    return state.takesOver() ? Stream.of(state.predicate(true)) : Predicate.verb(verbs, true);
  }

  private Optional<VerbGroup> relativeVerbs() {
    int at = candidate.phraseEnd() + (line.is(candidate.phraseEnd(), ",") ? 1 : 0);
    return line.isAny(at, RELATIVE) ? Optional.of(VerbGroup.from(line, at + 1)) : Optional.empty();
  }

  /** "stood at 200,000". */
  private boolean isLevel() {
    int at = governing.before(candidate.quantity().first());
    return candidate.counted().isEmpty()
        && line.is(at, "at")
        && LEVELS.contains(Verbs.base(line.at(at - 1).lower()));
  }

  /** "was backed by $5 million": the money backed it. */
  private boolean isHolder(int verb) {
    return line.is(verb + 1, "by") && Aspect.of(Verbs.base(line.at(verb).lower())) == Aspect.STATE;
  }

  /** "cut the tax to 28 percent": a share or a sum need not be the object. */
  Stream<Predicate> ofMeasure() {
    OptionalInt verb =
        candidate.hasUnit() || isLevel()
            ? governing.ofMeasure(candidate.quantity().first())
            : OptionalInt.empty();
    return verb.stream()
        .filter(at -> !isHolder(at) && !VerbClass.TELLING.has(line.at(at)))
        .mapToObj(
            at ->
                new Predicate(VerbGroup.closedBy(line, at), at, List.of(Role.INTRANSITIVE), true));
  }
}
