package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.figure.Numeral.Kind;

/** Reads parts of a whole: "two-thirds", "a third of", "1/16", "2½". */
final class FractionReader {

  /** Denominators that are written with a slash; "9/11" and "24/7" are no fractions. */
  private static final Set<Integer> WRITTEN = Set.of(2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 128);

  private final LexemeLine line;
  private final int first;

  private FractionReader(LexemeLine line, int first) {
    this.line = line;
    this.first = first;
  }

  static Optional<Numeral> read(LexemeLine line, int first) {
    FractionReader reader = new FractionReader(line, first);
    return reader
        .readSlash(first)
        .or(reader::readSign)
        .or(reader::readMixed)
        .or(() -> HalfReader.read(line, first))
        .or(reader::readWords)
        .or(() -> ProportionReader.read(line, first));
  }

  /** "1/16". */
  private Optional<Numeral> readSlash(int at) {
    boolean glued = line.at(at + 1).glued() && line.at(at + 2).glued();
    boolean written = wholeAt(at) && line.is(at + 1, "/") && wholeAt(at + 2) && glued;
    if (!written || line.is(at + 3, "/") || (line.at(at).glued() && line.is(at - 1, "/"))) {
      return Optional.empty();
    }
    int over = Integer.parseInt(line.at(at).form());
    int under = Integer.parseInt(line.at(at + 2).form());
    boolean proper = over < under && WRITTEN.contains(under);
    return proper ? Optional.of(fraction(at + 3, over, under)) : Optional.empty();
  }

  /** "½". */
  private Optional<Numeral> readSign() {
    return vulgar(first).map(value -> fraction(first + 1, value));
  }

  /** "2½", "2 1/2". */
  private Optional<Numeral> readMixed() {
    if (!wholeAt(first)) {
      return Optional.empty();
    }
    BigDecimal whole = new BigDecimal(line.at(first).form());
    Optional<Numeral> part =
        vulgar(first + 1).map(v -> fraction(first + 2, v)).or(() -> readSlash(first + 1));
    return part.map(p -> digits(p.end(), whole.add(p.mantissa())));
  }

  /** "two-thirds", "a third of"; an ordinal alone ("the final third") is none. */
  private Optional<Numeral> readWords() {
    int part = first + (line.at(first + 1).isHyphen() ? 2 : 1);
    Optional<BigDecimal> under = NumberWords.denominator(line.at(part).lower());
    Optional<BigDecimal> over = numerator();
    if (under.isEmpty() || over.isEmpty()) {
      return Optional.empty();
    }
    boolean plural = line.at(part).lower().endsWith("s");
    boolean hyphen = part == first + 2;
    boolean reads = (plural || hyphen) ? !isArticle(first) : isWhole(part + 1);
    reads &= !line.at(part + 1).isHyphen() || !line.at(part + 1).glued();
    BigDecimal value = over.get().divide(under.get(), MathContext.DECIMAL64);
    return reads ? Optional.of(fraction(part + 1, value)) : Optional.empty();
  }

  /** "a third of", "more than a third said", "a quarter to a third": not "the final third". */
  private boolean isWhole(int end) {
    Lexeme next = line.at(end);
    boolean stops = !next.isWord() || next.isTagged("VB") || next.isTagged("MD");
    return next.is("of") || end >= line.size() || (stops && isBounded()) || ranges(end);
  }

  /**
   * "more than a third"; but "he spoke about a third", "and perhaps a third" may rank. What is but
   * about a third is a part where that opens the clause or follows a change or a preposition.
   */
  private boolean isBounded() {
    Optional<BoundTable.Match> bound = BoundTable.before(line, first);
    boolean compares = bound.filter(match -> match.shape() != AmountShape.ABOUT).isPresent();
    boolean ranks = !line.is(first + 1, "quarter");
    return bound.isPresent() && (compares || !ranks || follows(bound.get().first() - 1));
  }

  private boolean follows(int before) {
    Lexeme word = line.at(before);
    return !word.isWord() || word.isTagged("IN") || TrendTable.direction(word).isPresent();
  }

  /** "a quarter to a third of"; but "a third and a fourth victim" count none. */
  private boolean ranges(int end) {
    Lexeme after = line.at(end + 3);
    boolean closes =
        after.is("of") || !after.isWord() || after.isTagged("VB") || after.isTagged("MD");
    return closes
        && line.isAny(end, Set.of("and", "to", "or"))
        && isArticle(end + 1)
        && NumberWords.denominator(line.at(end + 2).lower()).isPresent();
  }

  private Optional<BigDecimal> numerator() {
    return isArticle(first) ? Optional.of(BigDecimal.ONE) : NumberWords.whole(line.at(first));
  }

  private boolean wholeAt(int at) {
    return line.at(at).isNumber() && line.at(at).form().matches("[0-9]{1,4}");
  }

  private boolean isArticle(int at) {
    return line.is(at, "a");
  }

  private Optional<BigDecimal> vulgar(int at) {
    String form = line.at(at).form();
    if (form.length() != 1 || !NumberWords.isVulgar(form.charAt(0))) {
      return Optional.empty();
    }
    String parts = Normalizer.normalize(form, Normalizer.Form.NFKD);
    int slash = parts.indexOf('\u2044');
    return slash > 0 && slash + 1 < parts.length()
        ? Optional.of(quotient(parts.substring(0, slash), parts.substring(slash + 1)))
        : Optional.empty();
  }

  private static BigDecimal quotient(String over, String under) {
    return new BigDecimal(over).divide(new BigDecimal(under), MathContext.DECIMAL64);
  }

  private Numeral fraction(int end, int over, int under) {
    return fraction(
        end, BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), MathContext.DECIMAL64));
  }

  private Numeral fraction(int end, BigDecimal value) {
    return new Numeral(Kind.FRACTION, first, end, value, BigDecimal.ONE);
  }

  private Numeral digits(int end, BigDecimal value) {
    return new Numeral(Kind.DIGITS, first, end, value, BigDecimal.ONE);
  }
}
