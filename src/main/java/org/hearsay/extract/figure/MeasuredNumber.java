package org.hearsay.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.figure.UnitWords.Sort;

/**
 * A number with its sign and the unit before or after it: "$2.5 million", "minus 5 yards", "8%".
 *
 * @param first index of its first lexeme
 * @param end index after its last
 * @param unit empty where the number counts something or stands alone
 */
record MeasuredNumber(int first, int end, Numeral numeral, Optional<UnitWords> unit) {

  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> HALVES = Set.of("half", "½");
  private static final Set<String> AMERICAN = Set.of("us", "u.s.");

  /** What stands between a number and its unit of time and leaves it a length. */
  private static final Set<String> OF_TIMES =
      Set.of(
          "straight",
          "consecutive",
          "successive",
          "full",
          "whole",
          "entire",
          "fiscal",
          "calendar",
          "more",
          "additional",
          "extra",
          "long",
          "short",
          "business",
          "working",
          "trading");

  static Optional<MeasuredNumber> read(LexemeLine line, int first) {
    Optional<UnitWords> sign = CurrencyTable.readBefore(line, first);
    int start = sign.map(UnitWords::end).orElse(first);
    int number = afterMinus(line, start);
    return NumeralReader.read(line, number, sign.isPresent())
        .map(n -> number > start ? n.negated() : n)
        .map(n -> measured(line, first, n, sign));
  }

  private static MeasuredNumber measured(
      LexemeLine line, int first, Numeral numeral, Optional<UnitWords> sign) {
    if (sign.isPresent()) {
      int end = numeral.end() + (line.isAny(numeral.end(), AMERICAN) ? 1 : 0);
      return new MeasuredNumber(first, end, numeral, sign);
    }
    Optional<UnitWords> unit = readUnit(line, numeral);
    return new MeasuredNumber(first, unit.map(UnitWords::end).orElse(numeral.end()), numeral, unit);
  }

  private static Optional<UnitWords> readUnit(LexemeLine line, Numeral numeral) {
    int at = numeral.end();
    boolean of = line.is(at, "of") && numeral.kind() == Numeral.Kind.VAGUE;
    boolean article = line.isAny(at, ARTICLES) && line.isAny(at - 1, HALVES);
    at += of || article ? 1 : 0;
    boolean hyphen = line.at(at).isHyphen() && line.at(at).glued() && line.at(at + 1).glued();
    int unitAt = hyphen ? at + 1 : at;
    Optional<UnitWords> money = CurrencyTable.readAfter(line, unitAt);
    Optional<UnitWords> unit =
        UnitTable.read(line, unitAt)
            .filter(words -> !UnitLookalike.is(line, numeral.end() - 1, unitAt, words))
            .or(() -> readQualifiedTime(line, unitAt));
    if (money.isPresent()) {
      return money;
    }
    boolean sterling = unit.isPresent() && numeral.isScaled() && line.is(unitAt, "pounds");
    return sterling
        ? Optional.of(CurrencyTable.named("pound sterling", "pounds", unit.get().end()))
        : unit;
  }

  /** "three straight years", "13-straight-day": a time none the less. */
  private static Optional<UnitWords> readQualifiedTime(LexemeLine line, int at) {
    if (!line.isAny(at, OF_TIMES)) {
      return Optional.empty();
    }
    int next = line.at(at + 1).isHyphen() && line.at(at + 1).glued() ? at + 2 : at + 1;
    return UnitTable.read(line, next).filter(unit -> unit.sort() == Sort.TIME);
  }

  /** "minus 5"; but a margin of "plus or minus 5" is no negative number. */
  private static int afterMinus(LexemeLine line, int at) {
    if (line.is(at, "minus") && !line.is(at - 1, "or")) {
      return line.at(at + 1).isHyphen() ? at + 2 : at + 1;
    }
    return isMinusSign(line, at) ? at + 1 : at;
  }

  /** "-5"; but "10-5" is no negative number. */
  private static boolean isMinusSign(LexemeLine line, int at) {
    boolean dash = line.at(at).form().equals("-") && line.at(at + 1).isNumber();
    return dash && line.at(at + 1).glued() && opensWord(line, at);
  }

  private static boolean opensWord(LexemeLine line, int at) {
    return !line.at(at).glued() || line.is(at - 1, "(") || line.is(at - 1, "$");
  }

  boolean isTimeOrAge() {
    return unit.map(u -> u.sort() == Sort.TIME || u.sort() == Sort.AGE).orElse(false);
  }

  MeasuredNumber with(Numeral other) {
    return new MeasuredNumber(first, end, other, unit);
  }
}
