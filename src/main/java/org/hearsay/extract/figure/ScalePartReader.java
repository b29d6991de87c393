package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.hearsay.extract.figure.Numeral.Kind;

/** Reads parts of a scale, which are whole numbers: "half a million", "a quarter of a million". */
final class ScalePartReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private ScalePartReader() {}

  static Optional<Numeral> read(LexemeLine line, int first) {
    return line.is(first, "half") ? readHalf(line, first) : readFraction(line, first);
  }

  /** "half a million", "half-a-dozen", "half-dozen". */
  private static Optional<Numeral> readHalf(LexemeLine line, int first) {
    int article = afterHyphen(line, first + 1);
    int scale = line.is(article, "a") ? afterHyphen(line, article + 1) : article;
    return scaled(line, first, scale, HALF);
  }

  /** "a quarter of a million", "three-quarters of a million". */
  private static Optional<Numeral> readFraction(LexemeLine line, int first) {
    int part = afterHyphen(line, first + 1);
    Optional<BigDecimal> under = NumberWords.denominator(line.at(part).lower());
    Optional<BigDecimal> over =
        line.is(first, "a") ? Optional.of(BigDecimal.ONE) : NumberWords.whole(line.at(first));
    boolean reads = line.is(part + 1, "of") && line.is(part + 2, "a");
    return reads && under.isPresent() && over.isPresent()
        ? scaled(line, first, part + 3, over.get().divide(under.get(), MathContext.DECIMAL64))
        : Optional.empty();
  }

  private static Optional<Numeral> scaled(LexemeLine line, int first, int at, BigDecimal part) {
    return NumberWords.scale(line.at(at).lower())
        .map(scale -> new Numeral(Kind.WORDS, first, at + 1, part, scale));
  }

  private static int afterHyphen(LexemeLine line, int at) {
    return line.at(at).isHyphen() && line.at(at).glued() ? at + 1 : at;
  }
}
