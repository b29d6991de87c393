package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.junit.jupiter.api.Test;

class WordedNumberTest {

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> SCALES = List.of("", " thousand", " million", " billion");

  @Property(tries = 300)
  void whatIsSpelledOutIsReadBack(@ForAll @LongRange(min = 1, max = 999_999_999_999L) long n) {
    assertEquals(0, BigDecimal.valueOf(n).compareTo(read(spell(n)).value()), spell(n));
  }

  @Property(tries = 300)
  void digitsAndScaleGiveTheSameAsWords(@ForAll @LongRange(min = 1, max = 999) long n) {
    BigDecimal digits = read(n + " million").value();
    assertEquals(0, digits.compareTo(read(spell(n) + " million").value()));
  }

  @Property(tries = 300)
  void commasChangeNothing(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long n) {
    assertEquals(read(String.valueOf(n)).value(), read(String.format("%,d", n)).value());
  }

  @Test
  void betweenTwoHundredAndFiveHundredIsTwoNumbers() {
    assertEquals(BigDecimal.valueOf(200), read("two hundred and five hundred").value());
  }

  @Test
  void halvesAreReadBeforeTheirScale() {
    assertEquals(0, new BigDecimal("2500000").compareTo(read("two and a half million").value()));
    assertEquals(0, new BigDecimal("500000").compareTo(read("half a million").value()));
    assertEquals(0, BigDecimal.valueOf(6).compareTo(read("half a dozen").value()));
  }

  @Test
  void anArticleStandsForOne() {
    assertEquals(0, BigDecimal.valueOf(1000).compareTo(read("a thousand").value()));
  }

  private static Numeral read(String text) {
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(all, List.of(new Token(all, text, "CD")), 0);
    LexemeLine line = new LexemeScanner(text, sentence).scan();
    return NumeralReader.read(line, 0, false).orElseThrow();
  }

  private static String spell(long number) {
    return IntStream.of(3, 2, 1, 0)
        .filter(scale -> group(number, scale) > 0)
        .mapToObj(scale -> spellGroup(group(number, scale)) + SCALES.get(scale))
        .reduce((a, b) -> a + " " + b)
        .orElse("zero");
  }

  private static int group(long number, int scale) {
    return (int) (number / (long) Math.pow(1000, scale) % 1000);
  }

  private static String spellGroup(int number) {
    if (number >= 100) {
      String hundreds = SMALL.get(number / 100) + " hundred";
      return number % 100 == 0 ? hundreds : hundreds + " and " + spellGroup(number % 100);
    }
    if (number < 20) {
      return SMALL.get(number);
    }
    String tens = TENS.get(number / 10 - 2);
    return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10);
  }
}
