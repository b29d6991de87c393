package org.hearsay.extract.figure;

import java.util.Set;
import org.hearsay.text.WordTable;

/** Numbers that rank or name something instead of counting it. */
final class NumbersInNames {

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

  /** Words before a hyphen that leave the number its own: "now-18", "minus-130", "sub-7". */
  private static final Set<String> TRANSPARENT =
      Set.of("now", "then", "minus", "sub", "a", "about", "roughly");

  /** Nouns that a number after them tells apart. */
  private static final Set<String> NUMBERED =
      WordTable.beside(NumbersInNames.class, "numbered-nouns.txt").words();

  private NumbersInNames() {}

  /** "the 96th-minute winner". */
  static boolean isOrdinal(Candidate candidate) {
    return candidate.numeral().isNumber()
        && candidate.after(0).glued()
        && candidate.isAfter(0, ORDINAL_ENDINGS);
  }

  /** "S22", "COVID-19", "COVID -19", "last-32", "9AB8", "#1". */
  static boolean isPartOfWord(Candidate candidate) {
    Lexeme number = candidate.line().at(candidate.first());
    Lexeme before = candidate.before(1);
    Lexeme after = candidate.after(0);
    if (!number.isNumber()) {
      boolean dashedName = number.isHyphen() && before.isCapitalized() && !candidate.hasUnit();
      return dashedName || (after.isNumber() && after.glued());
    }
    boolean endsWord = number.glued() && (before.isWord() || joinsWord(candidate));
    boolean opensWord = after.isWord() && after.glued();
    return endsWord || opensWord || before.is("#");
  }

  private static boolean joinsWord(Candidate candidate) {
    return candidate.before(1).isHyphen()
        && candidate.before(1).glued()
        && candidate.before(2).isWord()
        && !candidate.isBefore(2, TRANSPARENT);
  }

  /** "Big 12", "iPhone 11", "the FTSE 100", "the Fortune 500 companies", "Ground Zero". */
  static boolean followsName(Candidate candidate) {
    int at = candidate.first() - (candidate.before(1).isHyphen() ? 2 : 1);
    Lexeme name = candidate.line().at(at);
    boolean named = name.isName() || name.isCapitalized() || isCamel(name);
    boolean known = candidate.line().isAny(at - 1, Set.of("the", "a", "all")) || isCamel(name);
    boolean bare = candidate.isPlainDigits() || candidate.numeral().isCapitalized();
    return bare
        && named
        && !candidate.quantity().isBounded()
        && !isSentenceStart(candidate)
        && !CalendarNumbers.isCalendarName(name)
        && (known || candidate.counted().isEmpty() || !candidate.countsPlural());
  }

  private static boolean isCamel(Lexeme name) {
    return name.isWord()
        && Character.isLowerCase(name.form().charAt(0))
        && name.form().chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static boolean isSentenceStart(Candidate candidate) {
    return candidate.first() == 1 && !candidate.before(1).isName();
  }

  /** "category 4", "Section 427", "No. 1", "Week Nine", "Route 66 crosses". */
  static boolean isNumbering(Candidate candidate) {
    Lexeme noun = candidate.before(candidate.before(1).is(".") ? 2 : 1);
    return NUMBERED.contains(noun.lower())
        && noun.isNoun()
        && !candidate.hasUnit()
        && (!candidate.countsPlural() || (noun.isName() && candidate.isPlainDigits()))
        && !candidate.quantity().isBounded();
  }

  /** "a 412 Heron", "two old 412 Heron jets", "312 Corlett Road", "the 20110 Postal Code". */
  static boolean beginsName(Candidate candidate) {
    Lexeme next = candidate.after(0);
    boolean name = next.isName() && next.isCapitalized();
    boolean plain = candidate.isPlainDigits() || isCapitalWord(candidate);
    return plain
        && name
        && !candidate.quantity().isBounded()
        && (!candidate.countsPlural() || insidePhrase(candidate));
  }

  private static boolean isCapitalWord(Candidate candidate) {
    return candidate.numeral().isCapitalized()
        && candidate.first() > 0
        && !candidate.hasUnit()
        && candidate.quantity().range().isEmpty();
  }

  /** Whether an adjective or noun before the number shows it to stand inside a name. */
  private static boolean insidePhrase(Candidate candidate) {
    Lexeme before = candidate.before(1);
    return before.isWord()
        && (before.isTagged("JJ") || before.isTagged("NN"))
        && candidate.numeral().isNumber();
  }
}
