package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.figure.Numeral.Kind;

/** Reads the number that begins at a lexeme: digits, words, both, or a plural that is vague. */
final class NumeralReader {

  /** Words that count without a number. */
  static final Set<String> INDEFINITE = Set.of("several", "few", "couple", "many");

  private static final Set<String> REPEATING = Set.of("and", "upon", "on");
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  private NumeralReader() {}

  /**
   * @param money whether a currency sign stands before it, so that "2.7m" is millions
   */
  static Optional<Numeral> read(LexemeLine line, int first, boolean money) {
    return ScalePartReader.read(line, first)
        .or(() -> FractionReader.read(line, first))
        .or(() -> readVague(line, first))
        .or(() -> readDigits(line, first, money))
        .or(() -> WordedNumber.read(line, first));
  }

  private static Optional<Numeral> readDigits(LexemeLine line, int first, boolean money) {
    if (!line.at(first).isNumber()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(line.at(first).form().replace(",", ""));
    Numeral plain = new Numeral(Kind.DIGITS, first, first + 1, number, BigDecimal.ONE);
    return Optional.of(scaled(line, scientific(line, plain), money));
  }

  /** "1.99×10−30", "1.99 x 10^30". */
  private static Numeral scientific(LexemeLine line, Numeral plain) {
    int at = plain.end();
    boolean times = line.is(at, "×") || line.is(at, "x");
    if (!times || !line.at(at + 1).form().equals("10")) {
      return plain;
    }
    int sign = at + 2 + (line.is(at + 2, "^") ? 1 : 0);
    boolean negative = line.at(sign).isHyphen();
    Lexeme exponent = line.at(sign + (negative ? 1 : 0));
    boolean reads = exponent.isNumber() && exponent.glued() && exponent.form().matches("\\d{1,3}");
    if (!reads) {
      return plain;
    }
    int power = Integer.parseInt(exponent.form());
    BigDecimal value = plain.mantissa().scaleByPowerOfTen(negative ? -power : power);
    int end = sign + (negative ? 2 : 1);
    return new Numeral(Kind.DIGITS, plain.first(), end, value, BigDecimal.ONE);
  }

  /** Takes the scales after digits: "2.5 million", "4 hundred million", "13.6M". */
  private static Numeral scaled(LexemeLine line, Numeral number, boolean money) {
    int at = number.end();
    BigDecimal scale = BigDecimal.ONE;
    int word = line.at(at).isHyphen() && line.at(at).glued() ? at + 1 : at;
    Optional<BigDecimal> next = scaleAt(line, word, money);
    while (next.isPresent()) {
      scale = scale.multiply(next.get());
      at = word + 1;
      word = at;
      next = NumberWords.scale(line.at(word).lower());
    }
    return new Numeral(number.kind(), number.first(), at, number.mantissa(), scale);
  }

  private static Optional<BigDecimal> scaleAt(LexemeLine line, int at, boolean money) {
    Lexeme word = line.at(at);
    Optional<BigDecimal> scale = NumberWords.scale(word.lower());
    boolean millions = word.form().equals("m") && line.at(at + 1).isTagged("NNS");
    return scale.or(() -> NumberWords.abbreviatedScale(word.form(), money || millions));
  }

  /** "dozens", "tens of thousands", "several hundred", "several". */
  private static Optional<Numeral> readVague(LexemeLine line, int first) {
    String word = line.at(first).lower();
    Optional<BigDecimal> base = pluralBase(line, first, word);
    if (base.isPresent() && !line.at(first - 1).isNumber()) {
      return readPlural(line, first, base.get());
    }
    return INDEFINITE.contains(word) ? readIndefinite(line, first) : Optional.empty();
  }

  private static Optional<BigDecimal> pluralBase(LexemeLine line, int first, String word) {
    if (word.equals("scores")) {
      return isMultitude(line, first) ? Optional.of(TWENTY) : Optional.empty();
    }
    return word.equals("tens") ? Optional.of(TEN) : NumberWords.pluralScale(word);
  }

  /** "scores of people"; "test scores of pupils", "her scores" and "scores of 70" are results. */
  private static boolean isMultitude(LexemeLine line, int scores) {
    if (scores + 1 == line.size() && line.at(scores).tag().isEmpty()) {
      // The words of a figure, read again by themselves.
      return true;
    }
    Lexeme before = line.at(scores - 1);
    boolean described = before.isNoun() || before.isTagged("JJ") || before.isTagged("PRP");
    boolean counts = line.is(scores + 1, "of") && !line.at(scores + 2).isTagged("CD");
    return counts && !described && !before.isTagged("DT") && !before.is("s");
  }

  private static Optional<Numeral> readPlural(LexemeLine line, int first, BigDecimal base) {
    BigDecimal value = base;
    int at = isRepeated(line, first) ? first + 3 : first + 1;
    while (line.is(at, "of") && scaleOf(line, at + 1).isPresent()) {
      value = value.multiply(scaleOf(line, at + 1).get());
      at += 2;
    }
    boolean tens = line.is(first, "tens") && at == first + 1;
    return tens ? Optional.empty() : Optional.of(vague(first, at, value));
  }

  /** "dozens and dozens", "thousands upon thousands". */
  private static boolean isRepeated(LexemeLine line, int first) {
    return line.isAny(first + 1, REPEATING) && line.is(first + 2, line.at(first).lower());
  }

  private static Optional<BigDecimal> scaleOf(LexemeLine line, int at) {
    String word = line.at(at).lower();
    return NumberWords.pluralScale(word).or(() -> NumberWords.scale(word));
  }

  /** Whether a word counts without a number: "several". */
  static boolean isIndefinite(String word) {
    return INDEFINITE.contains(word);
  }

  private static Optional<Numeral> readIndefinite(LexemeLine line, int first) {
    int at = first + (line.is(first + 1, "of") ? 2 : 1);
    BigDecimal value = BigDecimal.ONE;
    int end = first + 1;
    while (NumberWords.scale(line.at(at).lower()).isPresent()) {
      value = value.multiply(NumberWords.scale(line.at(at).lower()).get());
      at++;
      end = at;
    }
    return Optional.of(vague(first, end, value));
  }

  private static Numeral vague(int first, int end, BigDecimal unit) {
    return new Numeral(Kind.VAGUE, first, end, BigDecimal.ONE, unit);
  }
}
