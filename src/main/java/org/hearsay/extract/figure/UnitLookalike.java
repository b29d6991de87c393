package org.hearsay.extract.figure;

import java.util.Set;

/** Tells from a unit what but looks like one after a number. */
final class UnitLookalike {

  /** They say when things are as often as how long. */
  private static final Set<String> TIMES_OF_DAY_OR_WEEK = Set.of("night", "weekend");

  private UnitLookalike() {}

  /**
   * @param number index of the last lexeme of the number
   * @param first index of the first lexeme of the unit
   */
  static boolean is(LexemeLine line, int number, int first, UnitWords unit) {
    boolean single = unit.end() == first + 1;
    return single && (endsName(line, number, first) || tellsWhen(line, first));
  }

  /** "Terminal 3C", "seat 12A": not "reached 35C", "a 60W bulb". */
  private static boolean endsName(LexemeLine line, int number, int first) {
    Lexeme letter = line.at(first);
    Lexeme before = line.at(number - 1);
    boolean glued = letter.glued() && letter.form().length() == 1 && letter.isCapitalized();
    boolean named = before.tag().equals("NN") || before.tag().equals("NNP");
    return glued && before.isWord() && named;
  }

  /** "60 night services": not "60-night cruises", "60 nights". */
  private static boolean tellsWhen(LexemeLine line, int first) {
    boolean hyphenated = line.at(first).glued() || line.at(first + 1).isHyphen();
    return line.isAny(first, TIMES_OF_DAY_OR_WEEK)
        && !hyphenated
        && line.at(first + 1).tag().equals("NNS");
  }
}
