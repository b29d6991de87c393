package org.hearsay.extract.figure;

import java.util.Set;

/** Numbers whose writing shows that they are scores, codes or the marks of a list. */
final class WrittenNumbers {

  private static final Set<String> JOINTS = Set.of("/", "_", "@", "=");

  /** Longer numbers than these are not written without commas. */
  private static final int ID_LENGTH = 9;

  private WrittenNumbers() {}

  /** "won 2-0", "at 89-89", "555-1234": but "a 5-10 W laser" and "20-30 people" are amounts. */
  static boolean isScore(Candidate candidate) {
    boolean dashAfter = isDash(candidate.after(0)) && isGluedNumber(candidate.after(1));
    boolean dashBefore = isDash(candidate.before(1)) && candidate.before(2).isNumber();
    boolean after = dashBefore && isGluedNumber(candidate.numeral());
    return candidate.numeral().isNumber()
        && (dashAfter || after || isBarePair(candidate) || isOdds(candidate));
  }

  /**
   * "split 4 to 1", "a 2-to-1 vote"; but "rose on May 3 to 300" "from 4 to 1" and "fell by 4 to 20"
   * tell where it came to.
   */
  private static boolean isOdds(Candidate candidate) {
    boolean dash = isDash(candidate.after(0)) && candidate.after(1).is("to");
    boolean to =
        candidate.after(0).is("to") && candidate.after(1).isNumber() && !tellsChange(candidate, 1);
    boolean from =
        candidate.before(1).is("to")
            && candidate.before(2).isNumber()
            && !tellsChange(candidate, 3)
            && !CalendarNumbers.followsMonth(candidate.line(), candidate.first() - 2);
    return candidate.isPlainDigits() && !candidate.quantity().isBounded() && (dash || to || from);
  }

  /** Whether "from", or "by" after what rises or falls, stands so many places before. */
  private static boolean tellsChange(Candidate candidate, int places) {
    Lexeme word = candidate.before(places);
    return word.is("from")
        || (word.is("by") && TrendTable.direction(candidate.before(places + 1)).isPresent());
  }

  private static boolean isBarePair(Candidate candidate) {
    Lexeme joint = candidate.line().at(candidate.quantity().number().end());
    return candidate.quantity().range().isPresent()
        && isDash(joint)
        && !candidate.hasUnit()
        && !candidate.countsPlural();
  }

  private static boolean isGluedNumber(Lexeme lexeme) {
    return lexeme.isNumber() && lexeme.glued();
  }

  private static boolean isDash(Lexeme lexeme) {
    return lexeme.isHyphen() && lexeme.glued();
  }

  /** "version 5.6.0", "www.a.b/2019/3": parted by points and slashes, or long. */
  static boolean isCode(Candidate candidate) {
    boolean glued = candidate.numeral().glued() && candidate.before(1).glued();
    boolean dottedAfter = candidate.after(0).is(".") && isGluedNumber(candidate.after(1));
    boolean dottedBefore = glued && candidate.before(1).is(".") && candidate.before(2).isNumber();
    boolean inPath = glued && candidate.isBefore(1, JOINTS);
    boolean id = candidate.isPlainDigits() && candidate.numeral().form().length() >= ID_LENGTH;
    return candidate.numeral().isNumber()
        && !candidate.hasUnit()
        && (dottedAfter || dottedBefore || inPath || id);
  }

  /** "1. Wash your hands", "2) Dry them". */
  static boolean isListNumber(Candidate candidate) {
    boolean opens =
        candidate.first() == 0 || (candidate.first() == 1 && candidate.before(1).is("("));
    Lexeme next = candidate.after(0);
    boolean mark = next.is(")") || next.is(".");
    return opens && mark && candidate.isPlainDigits() && candidate.numeral().form().length() <= 2;
  }
}
