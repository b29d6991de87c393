package org.hearsay.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.Verbs;

/**
 * Finds the finite verb of which a noun phrase is the subject, leaping over the phrases, relative
 * clauses and insertions between them.
 */
record PredicateScan(LexemeLine line) {

  /** How far a verb may stand from its subject, in lexemes. */
  private static final int REACH = 24;

  private static final int LONGEST_CONJUNCT = 8;

  /** After one of them a verb has another subject: "the way he handled it". */
  private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> CLAUSE_ENDS =
      Set.of(
          ";",
          ":",
          ".",
          "\"",
          "?",
          "!",
          "and",
          "but",
          "whose",
          "where",
          "when",
          "as",
          "while",
          "because",
          "if",
          "though",
          "although",
          "than");

  Optional<VerbGroup> after(int phraseEnd) {
    int limit = Math.min(line.size(), phraseEnd + REACH);
    int start = afterConjunct(phraseEnd);
    boolean participle = line.at(start).isTagged("VBN");
    Optional<VerbGroup> verb = finite(participle ? start + 1 : start, phraseEnd, limit);
    return verb.isEmpty() && participle && isPast(start)
        ? Optional.of(VerbGroup.word(line, start))
        : verb;
  }

  /** "voters backed the plan", "5 survived": the tagger may take the past for a participle. */
  private boolean isPast(int verb) {
    return VerbClass.INTRANSITIVE.has(line.at(verb))
        || line.at(verb + 1).isTagged("DT")
        || line.at(verb + 1).isTagged("PRP");
  }

  private Optional<VerbGroup> finite(int from, int phraseEnd, int limit) {
    int at = from;
    while (at < limit && !line.isAny(at, CLAUSE_ENDS)) {
      if (line.at(at).isFiniteVerb() && !(at == phraseEnd && isParticiple(at, limit))) {
        boolean ofAnother = line.isAny(at - 1, SUBJECTS);
        return ofAnother ? Optional.empty() : Optional.of(VerbGroup.from(line, at));
      }
      at = next(at, limit);
    }
    return Optional.empty();
  }

  /**
   * "soldiers killed in the blast had been farmers": the tagger may take the participle for a past,
   * but a clause has one verb.
   */
  private boolean isParticiple(int at, int limit) {
    Lexeme word = line.at(at);
    boolean canBe = word.is(Verbs.participle(Verbs.base(word.lower())));
    boolean goesOn = line.at(at + 1).isTagged("IN") || line.at(at + 1).isTagged("RB");
    boolean alone = VerbGroup.isAuxiliary(line, at) || VerbClass.TELLING.has(word);
    return word.tag().equals("VBD") && canBe && goesOn && !alone && hasOwnVerb(at + 2, limit);
  }

  /** Whether a verb follows with nothing between that may be its own subject or open a clause. */
  private boolean hasOwnVerb(int from, int limit) {
    for (int at = from; at < limit; at++) {
      Lexeme word = line.at(at);
      if (word.isFiniteVerb()) {
        return line.at(at - 1).isNoun();
      }
      boolean article = word.isTagged("DT") && !line.at(at - 1).isNoun();
      boolean ofPhrase = article || word.isNoun() || word.isTagged("JJ");
      if (!ofPhrase && !word.isTagged("CD") && !word.isTagged("IN")) {
        return false;
      }
    }
    return false;
  }

  /** "20 letters and cards arrived": index after the noun phrase that is joined to another. */
  private int afterConjunct(int phraseEnd) {
    if (!line.is(phraseEnd, "and") && !line.is(phraseEnd, "or")) {
      return phraseEnd;
    }
    int at = phraseEnd + 1;
    while (at < phraseEnd + LONGEST_CONJUNCT && isNominal(line.at(at))) {
      at++;
    }
    return line.at(at - 1).isNoun() ? at : phraseEnd;
  }

  private static boolean isNominal(Lexeme word) {
    return word.isTagged("NN")
        || word.isTagged("JJ")
        || word.isTagged("CD")
        || word.isTagged("DT")
        || word.is("of")
        || word.isTagged("PRP$");
  }

  private int next(int at, int limit) {
    if (line.is(at, ",")) {
      return afterInsertion(at, limit);
    }
    if (isDash(at)) {
      return afterDashes(at, limit);
    }
    return line.isAny(at, RELATIVE) ? VerbGroup.from(line, at + 1).end() : at + 1;
  }

  private int afterInsertion(int comma, int limit) {
    for (int at = comma + 1; at < limit; at++) {
      if (line.is(at, ",")) {
        return at + 1;
      }
    }
    return limit;
  }

  private boolean isDash(int at) {
    return line.at(at).isHyphen() && !line.at(at).glued();
  }

  private int afterDashes(int dash, int limit) {
    int at = dash + 1;
    while (at < limit && !isDash(at)) {
      at++;
    }
    return line.at(at + 1).isHyphen() ? at + 2 : at + 1;
  }
}
