package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.figure.Numeral.Kind;

/** Reads "half" where it is a number: "half of them", "half the town", "half a mile". */
final class HalfReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private static final Set<String> OPENING_A_WHOLE =
      Set.of("of", "the", "their", "its", "his", "her", "all");

  private HalfReader() {}

  static Optional<Numeral> read(LexemeLine line, int first) {
    return line.is(first, "a") ? readAfterArticle(line, first) : readHalf(line, first);
  }

  private static Optional<Numeral> readHalf(LexemeLine line, int first) {
    if (!line.is(first, "half") || line.at(first - 1).isHyphen()) {
      return Optional.empty();
    }
    int next = first + 1;
    boolean number =
        next >= line.size()
            || line.isAny(next, OPENING_A_WHOLE)
            || isOfUnit(line, next)
            || isSubject(line, first);
    return number ? Optional.of(fraction(first, next, HALF)) : Optional.empty();
  }

  /** "a half mile", "a quarter point": not "a half brother", "a quarter horse". */
  private static Optional<Numeral> readAfterArticle(LexemeLine line, int first) {
    int next = first + 2;
    boolean half = line.is(first + 1, "half");
    boolean part = half || line.is(first + 1, "quarter");
    int unit = line.at(next).isHyphen() && line.at(next).glued() ? next + 1 : next;
    return part && UnitTable.read(line, unit).isPresent()
        ? Optional.of(fraction(first, next, half ? HALF : QUARTER))
        : Optional.empty();
  }

  /** "half said so", "about half have left"; but "he half feared and half hoped". */
  private static boolean isSubject(LexemeLine line, int first) {
    Lexeme next = line.at(first + 1);
    Lexeme before = line.at(first - 1);
    boolean opens = !before.isWord() || before.isTagged("IN");
    return next.isFiniteVerb() && (opens || BoundTable.before(line, first).isPresent());
  }

  /** "half a mile", "half an hour", "half a cent". */
  private static boolean isOfUnit(LexemeLine line, int article) {
    boolean unit =
        UnitTable.read(line, article + 1).isPresent()
            || CurrencyTable.readAfter(line, article + 1).isPresent();
    return unit && (line.is(article, "a") || line.is(article, "an"));
  }

  private static Numeral fraction(int first, int end, BigDecimal value) {
    return new Numeral(Kind.FRACTION, first, end, value, BigDecimal.ONE);
  }
}
