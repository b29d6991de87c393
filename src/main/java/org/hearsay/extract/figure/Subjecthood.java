package org.hearsay.extract.figure;

import java.util.Set;
import org.hearsay.extract.Verbs;

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

  /** They take a clause, with or without "that": "he says 20 are missing". */
  private static final Set<String> OF_CLAUSES =
      Set.of(
          "say",
          "think",
          "believe",
          "estimate",
          "show",
          "find",
          "report",
          "know",
          "reveal",
          "claim",
          "add",
          "note",
          "suggest",
          "indicate",
          "predict",
          "expect",
          "hope",
          "fear",
          "insist",
          "argue",
          "warn",
          "announce",
          "confirm",
          "state",
          "hear",
          "see",
          "mean",
          "conclude",
          "calculate",
          "agree",
          "project",
          "forecast",
          "allege",
          "assume",
          "tell");

  private Subjecthood() {}

  /**
   * Whether the phrase whose first word, determiners included, stands after an index may be one:
   * not the object of a verb or preposition.
   */
  static boolean mayFollow(LexemeLine line, int before) {
    Lexeme word = line.at(before);
    if (word.isTagged("VB")) {
      return takesClause(word);
    }
    boolean opens = !word.isWord() && !word.isNumber() && !word.is("$");
    boolean inWhich = word.isTagged("W") && line.at(before - 1).isTagged("IN");
    return opens || inWhich || word.isTagged("CC") || CONJUNCTIONS.contains(word.lower());
  }

  /** Whether the word at an index after a noun phrase makes it the subject of a clause. */
  static boolean opensClause(LexemeLine line, int verb, int phraseEnd) {
    Lexeme next = line.at(phraseEnd);
    return next.isFiniteVerb() && takesClause(line.at(verb));
  }

  /** "says" in "says 20 are missing". */
  static boolean takesClause(Lexeme verb) {
    return OF_CLAUSES.contains(Verbs.base(verb.lower()));
  }
}
