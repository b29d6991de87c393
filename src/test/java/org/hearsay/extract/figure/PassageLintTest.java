package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Measure;
import org.hearsay.claim.RuleId;
import org.hearsay.claim.Trend;
import org.hearsay.claim.Unit;
import org.hearsay.extract.figure.FigureExamples.Example;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassageLintTest {

  private static final String TEXT = "About thirty of the 200 men left.";

  static List<Example> examples() {
    return FigureExamples.all().filter(example -> !example.sentence().contains("[")).toList();
  }

  @Test
  void aNumberThatStandsInItsWordsPasses() {
    assertEquals(
        Optional.empty(), PassageLint.check(TEXT, figure(30, 0, 12), NumeralPolicy.DEFAULT));
  }

  @Test
  void aNumberThatStandsElsewhereIsRefused() {
    String message =
        PassageLint.check(TEXT, figure(30, 20, 23), NumeralPolicy.DEFAULT).orElseThrow().message();
    assertEquals("refused a figure: 30 does not stand in \"200\"", message);
  }

  @Test
  void aNumberThatStandsNowhereIsRefused() {
    assertTrue(PassageLint.check(TEXT, figure(40, 0, 12), NumeralPolicy.DEFAULT).isPresent());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatTheFinderFindsPasses(Example example) {
    for (Figure figure : Figures.in(example.sentence())) {
      assertEquals(
          Optional.empty(), PassageLint.check(example.sentence(), figure, NumeralPolicy.DEFAULT));
    }
  }

  private static Figure figure(int number, int start, int end) {
    return new Figure(
        new Span(start, end),
        new Span(start, end),
        new Amount.Exact(BigDecimal.valueOf(number)),
        Trend.NONE,
        Unit.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Measure.UNKNOWN,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        new RuleId("bare-number"));
  }
}
