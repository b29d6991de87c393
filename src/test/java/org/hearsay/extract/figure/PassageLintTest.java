package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.BareFigure;
import org.hearsay.claim.Figure;
import org.hearsay.extract.figure.FigureExamples.Example;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassageLintTest {

  private static final String TEXT = "About thirty of the 200 men left.";
  private static final Span THIRTY = new Span(0, 12);
  private static final Span TWO_HUNDRED = new Span(20, 23);

  static List<Example> examples() {
    return FigureExamples.all().filter(example -> !example.sentence().contains("[")).toList();
  }

  @Test
  void aNumberThatStandsInItsWordsPasses() {
    assertEquals(
        Optional.empty(),
        PassageLint.check(TEXT, BareFigure.of(30, THIRTY), NumeralPolicy.DEFAULT));
  }

  @Test
  void aNumberThatStandsElsewhereIsRefused() {
    String message =
        PassageLint.check(TEXT, BareFigure.of(30, TWO_HUNDRED), NumeralPolicy.DEFAULT)
            .orElseThrow()
            .message();
    assertEquals("refused a figure: 30 does not stand in \"200\"", message);
  }

  @Test
  void aNumberThatStandsNowhereIsRefused() {
    assertTrue(
        PassageLint.check(TEXT, BareFigure.of(40, THIRTY), NumeralPolicy.DEFAULT).isPresent());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatTheFinderFindsPasses(Example example) {
    for (Figure figure : Figures.in(example.sentence())) {
      assertEquals(
          Optional.empty(), PassageLint.check(example.sentence(), figure, NumeralPolicy.DEFAULT));
    }
  }
}
