package org.hearsay.extract.figure;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.extract.figure.StatusTable.Role;

/** The words beside and in a noun phrase that say something of those it counts. */
record PredicateWords(Candidate candidate, LexemeLine line) {

  PredicateWords(Candidate candidate) {
    this(candidate, candidate.line());
  }

  /** "residents held in …", "20 dead", "12 people missing", "candidates seeking …". */
  Stream<Predicate> participleAfter() {
    int at = candidate.phraseEnd();
    while (line.at(at).isTagged("RB")) {
      at++;
    }
    String tag = line.at(at).tag();
    if (tag.equals("VBG") && !line.is(at, "missing")) {
      return Predicate.verb(VerbGroup.word(line, at), Role.INTRANSITIVE, true);
    }
    boolean passive = tag.equals("VBN") || (tag.equals("VBD") && !candidate.canBeSubject());
    return isParticiple(at)
        ? Predicate.verb(VerbGroup.word(line, at), Role.TRANSITIVE, passive)
        : Stream.empty();
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
    return line.is(at, "of") ? Stream.of(Predicate.word(line, at - 1, Role.NOUN)) : Stream.empty();
  }

  /** "12 deaths", "20 hostages". */
  Stream<Predicate> countedNoun() {
    return candidate.counted().stream().map(noun -> Predicate.word(line, noun.head(), Role.NOUN));
  }

  private boolean isParticiple(int at) {
    Lexeme word = line.at(at);
    return word.isTagged("VBN")
        || word.isTagged("VBD")
        || word.isTagged("JJ")
        || word.is("missing");
  }
}
