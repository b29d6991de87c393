package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads a cardinal written in words: "two hundred and five", "twenty-one", "two and a half
 * million".
 *
 * <p>The grammar is {@code number = group (scale group)*}, the scales falling, where a group lies
 * below a thousand.
 */
final class WordedNumber {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final List<List<String>> AND_A_HALF =
      List.of(List.of("and", "a", "half"), List.of("-", "and", "-", "a", "-", "half"));

  private final LexemeLine line;
  private final int first;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal mantissa = BigDecimal.ZERO;
  private Optional<BigDecimal> scale = Optional.empty();

  private WordedNumber(LexemeLine line, int first) {
    this.line = line;
    this.first = first;
    this.at = first;
  }

  static Optional<Numeral> read(LexemeLine line, int first) {
    return new WordedNumber(line, first).read();
  }

  private Optional<Numeral> read() {
    if (isArticle(at) && NumberWords.scale(line.at(at + 1).lower()).isPresent()) {
      at++;
    }
    int terms = 0;
    boolean scaled = true;
    while (scaled && readTerm()) {
      terms++;
      scaled = scaleAt(at - 1).isPresent();
    }
    if (terms == 0) {
      return Optional.empty();
    }
    return Optional.of(
        terms == 1 && scale.isPresent()
            ? numeral(at, mantissa, scale.get())
            : numeral(at, total, BigDecimal.ONE));
  }

  /** One group and its scale, which must be smaller than the scale before. */
  private boolean readTerm() {
    int start = at;
    skipJoint();
    Optional<BigDecimal> group = readGroup();
    skipHyphenBeforeScale();
    Optional<BigDecimal> next = scaleAt(at);
    boolean falls = next.isPresent() && scale.map(s -> next.get().compareTo(s) < 0).orElse(true);
    boolean reads = next.isPresent() ? falls : group.isPresent();
    if (!reads || (group.isEmpty() && scale.isPresent())) {
      at = start;
      return false;
    }
    mantissa = group.orElse(BigDecimal.ONE);
    total = total.add(mantissa.multiply(next.orElse(BigDecimal.ONE)));
    scale = next.isPresent() ? next : scale;
    at += next.isPresent() ? 1 : 0;
    return true;
  }

  /** A number below a thousand. */
  private Optional<BigDecimal> readGroup() {
    Optional<BigDecimal> low = readBelowHundred();
    if (line.is(at, "hundred")) {
      at++;
      BigDecimal hundreds = low.orElse(BigDecimal.ONE).multiply(HUNDRED);
      return Optional.of(hundreds.add(readRest()));
    }
    return low.isPresent() && readAndAHalf() ? low.map(HALF::add) : low;
  }

  /** "two and a half", "two-and-a-half". */
  private boolean readAndAHalf() {
    for (List<String> words : AND_A_HALF) {
      if (line.startsWith(at, words)) {
        at += words.size();
        return true;
      }
    }
    return false;
  }

  private BigDecimal readRest() {
    skipJoint();
    return isNumberBelowHundred(at) ? readBelowHundred().orElseThrow() : BigDecimal.ZERO;
  }

  private Optional<BigDecimal> readBelowHundred() {
    Optional<BigDecimal> tens = NumberWords.tens(line.at(at).lower());
    if (tens.isEmpty()) {
      Optional<BigDecimal> small = NumberWords.small(line.at(at).lower());
      at += small.isPresent() ? 1 : 0;
      return small;
    }
    at++;
    int end = at;
    skipHyphen();
    Optional<BigDecimal> unit =
        NumberWords.small(line.at(at).lower())
            .filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.TEN) < 0);
    at = unit.isPresent() ? at + 1 : end;
    return tens.map(unit.orElse(BigDecimal.ZERO)::add);
  }

  /** Whether a number below a hundred stands here, and no "hundred" after it. */
  private boolean isNumberBelowHundred(int index) {
    int start = at;
    at = index;
    boolean found = readBelowHundred().isPresent() && !line.is(at, "hundred");
    at = start;
    return found;
  }

  /**
   * The "and" of "two hundred and five", but not that of "between two hundred and five hundred".
   */
  private void skipJoint() {
    boolean joins = at > first && line.is(at, "and") && !line.is(first - 1, "between");
    if (joins && isNumberBelowHundred(at + 1)) {
      at++;
    }
  }

  private void skipHyphen() {
    if (line.at(at).isHyphen() && line.at(at).glued()) {
      at++;
    }
  }

  /** "two-million": the hyphen before the scale is no dash of a range. */
  private void skipHyphenBeforeScale() {
    boolean hyphen = line.at(at).isHyphen() && line.at(at).glued() && line.at(at + 1).glued();
    at += hyphen && at > first && scaleAt(at + 1).isPresent() ? 1 : 0;
  }

  private Optional<BigDecimal> scaleAt(int index) {
    return NumberWords.scale(line.at(index).lower());
  }

  private boolean isArticle(int index) {
    return line.is(index, "a") || line.is(index, "an");
  }

  private Numeral numeral(int end, BigDecimal number, BigDecimal size) {
    return new Numeral(Numeral.Kind.WORDS, first, end, number, size);
  }
}
