package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.figure.Numeral.Kind;

/** Reads so many of so many: "one in five", "one out of every nine", "eight of 10". */
final class ProportionReader {

  private static final List<List<String>> JOINTS =
      List.of(
          List.of("out", "of", "every"),
          List.of("out", "of"),
          List.of("of", "every"),
          List.of("in", "every"),
          List.of("in"),
          List.of("of"));

  /** "Eight of 10" is a share, "eight of nine" are eight. */
  private static final Set<BigDecimal> ROUND =
      Set.of(BigDecimal.TEN, BigDecimal.valueOf(100), BigDecimal.valueOf(1000));

  private ProportionReader() {}

  static Optional<Numeral> read(LexemeLine line, int first) {
    Optional<BigDecimal> over = NumberWords.whole(line.at(first));
    return over.isEmpty() || over.get().signum() == 0
        ? Optional.empty()
        : JOINTS.stream()
            .filter(joint -> line.startsWith(first + 1, joint))
            .findFirst()
            .flatMap(joint -> read(line, first, over.get(), joint));
  }

  private static Optional<Numeral> read(
      LexemeLine line, int first, BigDecimal over, List<String> joint) {
    int at = first + 1 + joint.size();
    Optional<BigDecimal> under =
        NumberWords.whole(line.at(at)).filter(whole -> over.compareTo(whole) < 0);
    if (joint.equals(List.of("of"))) {
      under = under.filter(ROUND::contains);
    }
    boolean loose = joint.size() == 1;
    return loose && (isYear(line.at(at)) || isTime(line, at + 1))
        ? Optional.empty()
        : under.map(whole -> fraction(first, at + 1, over, whole));
  }

  /** "killed one in 2019". */
  private static boolean isYear(Lexeme number) {
    return number.isNumber() && number.form().length() == 4;
  }

  /** "won two in 10 days". */
  private static boolean isTime(LexemeLine line, int at) {
    return UnitTable.isTime(line.at(at).lower());
  }

  private static Numeral fraction(int first, int end, BigDecimal over, BigDecimal under) {
    BigDecimal value = over.divide(under, MathContext.DECIMAL64);
    return new Numeral(Kind.FRACTION, first, end, value, BigDecimal.ONE);
  }
}
