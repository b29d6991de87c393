package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English words that numbers are made of. */
final class NumberWords {

  private static final Map<String, BigDecimal> SMALL =
      values(
          "zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11"
              + " twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18"
              + " nineteen 19");

  private static final Map<String, BigDecimal> TENS =
      values(
          "twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 fourty 40");

  private static final Map<String, BigDecimal> SCALES =
      values(
          "dozen 12 hundred 100 thousand 1e3 million 1e6 billion 1e9 trillion 1e12"
              + " quadrillion 1e15");

  private static final Map<String, BigDecimal> PLURAL_SCALES =
      SCALES.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(e -> e.getKey() + "s", Map.Entry::getValue));

  private static final Map<String, BigDecimal> ABBREVIATED =
      values("bn 1e9 mn 1e6 mln 1e6 tn 1e12 trn 1e12 M 1e6 K 1e3 k 1e3 B 1e9");

  /** These mean a number only beside a currency sign: elsewhere they are meters, bytes, tons. */
  private static final Map<String, BigDecimal> ABBREVIATED_MONEY =
      values("m 1e6 b 1e9 t 1e12 T 1e12 mil 1e6");

  private static final Map<String, BigDecimal> DENOMINATORS =
      values(
          "half 2 halves 2 third 3 thirds 3 quarter 4 quarters 4 fourth 4 fourths 4 fifth 5"
              + " fifths 5 sixth 6 sixths 6 seventh 7 sevenths 7 eighth 8 eighths 8 ninth 9"
              + " ninths 9 tenth 10 tenths 10 hundredth 100 hundredths 100");

  private static final Set<String> STARTERS =
      Stream.concat(
              Stream.of(SMALL, TENS, SCALES, PLURAL_SCALES).flatMap(t -> t.keySet().stream()),
              Stream.of("half", "tens", "scores", "minus", "several", "few", "couple", "many"))
          .collect(Collectors.toUnmodifiableSet());

  private NumberWords() {}

  /** Zero to nineteen. */
  static Optional<BigDecimal> small(String word) {
    return Optional.ofNullable(SMALL.get(word));
  }

  /** Twenty to ninety. */
  static Optional<BigDecimal> tens(String word) {
    return Optional.ofNullable(TENS.get(word));
  }

  /** A whole number below a hundred in one word, or one in up to four digits. */
  static Optional<BigDecimal> whole(Lexeme lexeme) {
    return lexeme.isNumber() && lexeme.form().matches("[0-9]{1,4}")
        ? Optional.of(new BigDecimal(lexeme.form()))
        : small(lexeme.lower()).or(() -> tens(lexeme.lower()));
  }

  /** What a number before it is multiplied by: dozen, hundred, thousand … */
  static Optional<BigDecimal> scale(String word) {
    return Optional.ofNullable(SCALES.get(word));
  }

  /** "dozens", "millions". */
  static Optional<BigDecimal> pluralScale(String word) {
    return Optional.ofNullable(PLURAL_SCALES.get(word));
  }

  /** "bn", "M"; case matters. */
  static Optional<BigDecimal> abbreviatedScale(String form, boolean money) {
    BigDecimal scale = ABBREVIATED.get(form);
    return Optional.ofNullable(scale == null && money ? ABBREVIATED_MONEY.get(form) : scale);
  }

  /** Into how many parts: "third", "quarters". */
  static Optional<BigDecimal> denominator(String word) {
    return Optional.ofNullable(DENOMINATORS.get(word));
  }

  /** Whether a number in words can begin with it. */
  static boolean canStart(String word) {
    return STARTERS.contains(word);
  }

  /** Whether "a" before it stands for one: "a dozen", "a quarter". */
  static boolean followsArticle(String word) {
    return SCALES.containsKey(word) || DENOMINATORS.containsKey(word);
  }

  /** Whether it is a fraction in one character: "½". */
  static boolean isVulgar(char c) {
    return Character.getType(c) == Character.OTHER_NUMBER;
  }

  private static Map<String, BigDecimal> values(String table) {
    String[] cells = table.split(" ");
    return Stream.iterate(0, i -> i < cells.length, i -> i + 2)
        .collect(Collectors.toUnmodifiableMap(i -> cells[i], i -> new BigDecimal(cells[i + 1])));
  }
}
