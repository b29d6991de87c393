package org.hearsay.extract.figure;

import java.util.Set;

/** Tells from the word before a noun phrase whether the phrase can be the subject of a verb. */
final class Subjecthood {

  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "that",
          "because",
          "if",
          "whether",
          "while",
          "although",
          "though",
          "when",
          "where",
          "as",
          "until",
          "unless",
          "since",
          "after",
          "before");

  private Subjecthood() {}

  /**
   * Whether the phrase whose first word, determiners included, stands after an index may be one:
   * not the object of a verb or preposition.
   */
  static boolean mayFollow(LexemeLine line, int before) {
    Lexeme word = line.at(before);
    if (word.isTagged("VB")) {
      return VerbClass.TELLING.has(word);
    }
    boolean opens = !word.isWord() && !word.isNumber() && !word.is("$");
    boolean inWhich = word.isTagged("W") && line.at(before - 1).isTagged("IN");
    return opens || inWhich || word.isTagged("CC") || isConjunction(word);
  }

  /** Whether a clause with a subject of its own can follow: "after the roof fell". */
  static boolean isConjunction(Lexeme word) {
    return CONJUNCTIONS.contains(word.lower());
  }

  /** Whether the word at an index after a noun phrase makes it the subject of a clause. */
  static boolean opensClause(LexemeLine line, int verb, int phraseEnd) {
    Lexeme next = line.at(phraseEnd);
    return next.isFiniteVerb() && VerbClass.TELLING.has(line.at(verb));
  }
}
