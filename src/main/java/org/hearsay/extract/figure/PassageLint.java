package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Bound;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Notice;

/**
 * Checks that the number of a figure stands literally in the words it cites. It reads those words
 * anew, alone, so that whatever gave the figure, a wrong span or a wrong number is found out.
 */
public final class PassageLint {

  private PassageLint() {}

  /**
   * Why a figure must be refused; empty where its number stands in its span.
   *
   * @param policy the one that the figure was read under
   */
  public static Optional<Notice> check(String text, Figure figure, NumeralPolicy policy) {
    String words = figure.span().in(text);
    Set<BigDecimal> read = numbers(LexemeScanner.line(words), policy);
    boolean vague = figure.amount() instanceof Amount.Vague && !read.isEmpty();
    return vague || read.containsAll(numbers(figure.amount()).toList())
        ? Optional.empty()
        : Optional.of(new Notice(figure.span(), message(figure.amount(), words)));
  }

  /** All numbers that the words can be read as: the "m" of "5m" alone may be that of millions. */
  private static Set<BigDecimal> numbers(LexemeLine line, NumeralPolicy policy) {
    QuantityReader reader = new QuantityReader(line, policy);
    Set<BigDecimal> numbers = new HashSet<>();
    for (int at = 0; at < line.size(); at++) {
      reader.read(at).stream()
          .flatMap(quantity -> numbers(quantity.amount()))
          .forEach(numbers::add);
      NumeralReader.read(line, at, true)
          .map(numeral -> numeral.value().stripTrailingZeros())
          .ifPresent(numbers::add);
    }
    return numbers;
  }

  /** The numbers an amount states, or its ends where it states none. */
  private static Stream<BigDecimal> numbers(Amount amount) {
    Stream<BigDecimal> stated =
        amount.value().isPresent()
            ? amount.value().stream()
            : Stream.of(amount.interval().low(), amount.interval().high())
                .flatMap(Optional::stream)
                .map(Bound::value);
    return stated.map(BigDecimal::stripTrailingZeros);
  }

  private static String message(Amount amount, String words) {
    List<String> numbers = numbers(amount).map(BigDecimal::toPlainString).toList();
    return "refused a figure: "
        + String.join(" and ", numbers)
        + " does not stand in \""
        + words
        + "\"";
  }
}
