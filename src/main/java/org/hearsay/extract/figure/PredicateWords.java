package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.compare.Toll;
import org.hearsay.extract.figure.StatusTable.Role;

/** The words beside and in a noun phrase that say something of those it counts. */
record PredicateWords(Candidate candidate, LexemeLine line) {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "another", "its", "their");

  PredicateWords(Candidate candidate) {
    this(candidate, candidate.line());
  }

  /**
   * "residents held in …", "20 dead", "12 people missing", "candidates seeking …"; but "two people
   * briefed on it said" tells by the participle only who they are.
   */
  Stream<Predicate> participleAfter() {
    int at = candidate.phraseEnd();
    while (line.at(at).isTagged("RB")) {
      at++;
    }
    String tag = line.at(at).tag();
    boolean describes = candidate.canBeSubject() && isBeforeVerb(at + 1);
    if (tag.equals("VBG") && !line.is(at, "missing")) {
      return Predicate.verb(VerbGroup.word(line, at), Role.INTRANSITIVE, !describes);
    }
    boolean past = tag.equals("VBN") && !describes;
    boolean passive = past || (tag.equals("VBD") && !candidate.canBeSubject());
    return isParticiple(at)
        ? Predicate.verb(VerbGroup.word(line, at), Role.TRANSITIVE, passive)
        : Stream.empty();
  }

  private boolean isBeforeVerb(int at) {
    return new PredicateScan(line).after(at).isPresent();
  }

  /** "12 missing children", "200 displaced families". */
  Stream<Predicate> modifierBefore() {
    return candidate.counted().stream()
        .flatMapToInt(noun -> IntStream.range(noun.first(), noun.head()))
        .filter(at -> isParticiple(at) && !isCompound(at))
        .mapToObj(this::modifier);
  }

  private boolean isCompound(int at) {
    return line.at(at).glued() && line.at(at - 1).isHyphen();
  }

  /**
   * A participle of the past: "damaging stories" are not damaged, "coal-fired plants" not fired.
   */
  private Predicate modifier(int at) {
    boolean past = !line.at(at).lower().endsWith("ing");
    return past
        ? Predicate.word(line, at, Role.ADJECTIVE, Role.TRANSITIVE)
        : Predicate.word(line, at, Role.ADJECTIVE);
  }

  /** "the release of 20 prisoners". */
  Stream<Predicate> governingNoun() {
    int at = candidate.quantity().first() - 1;
    return line.is(at, "of") ? noun(at - 1, true) : Stream.empty();
  }

  /** "a $20 donation": what is done with a sum. */
  Stream<Predicate> deedAfterSum() {
    boolean sum = candidate.hasUnit() && !candidate.isShare();
    Optional<CountedPhrase> noun =
        sum ? CountedPhrase.read(line, candidate.quantity().end()) : Optional.empty();
    boolean sole = line.isAny(candidate.quantity().first() - 1, ARTICLES);
    return noun.stream().filter(phrase -> sole).flatMap(phrase -> noun(phrase.head(), true));
  }

  /** "12 deaths", "12 dead". */
  Stream<Predicate> countedDeed() {
    return counted().filter(predicate -> !People.isNamedBy(line.at(predicate.at())));
  }

  /** "20 hostages". */
  Stream<Predicate> countedPeople() {
    return counted().filter(predicate -> People.isNamedBy(line.at(predicate.at())));
  }

  private Stream<Predicate> counted() {
    return candidate.counted().stream().flatMap(noun -> noun(noun.head(), false));
  }

  private Stream<Predicate> noun(int at, boolean open) {
    boolean noun = Toll.of(line.at(at).lower()).filter(Toll::callsPeople).isEmpty();
    List<Role> roles = noun ? List.of(Role.NOUN) : List.of(Role.ADJECTIVE, Role.TRANSITIVE);
    return Stream.of(new Predicate(VerbGroup.word(line, at), at, roles, open));
  }

  private boolean isParticiple(int at) {
    Lexeme word = line.at(at);
    return word.isTagged("VBN")
        || word.isTagged("VBD")
        || word.isTagged("JJ")
        || word.is("missing");
  }
}
