package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Amount;
import org.junit.jupiter.api.Test;

class NumeralPolicyTest {

  private static final String TEXT = "Dozens of men and several women left.";

  @Test
  void aPluralMeansTwiceItsNumberAndMore() {
    assertEquals(List.of(24, 3), least(NumeralPolicy.DEFAULT));
  }

  @Test
  void anotherPolicyReadsTheSameWordsOtherwise() {
    assertEquals(List.of(12), least(new NumeralPolicy(1, Map.of())));
  }

  @Test
  void someChoicesLeaveTheOthers() {
    assertEquals(List.of(36, 3), least(NumeralPolicy.DEFAULT.with(Map.of("plural", 3))));
    assertEquals(List.of(24, 5), least(NumeralPolicy.DEFAULT.with(Map.of("several", 5))));
  }

  @Test
  void aVagueFigureTellsWhichChoiceItComesFrom() {
    assertEquals(List.of("plural=2", "several=3"), choices(NumeralPolicy.DEFAULT));
    assertEquals(
        List.of("plural=2", "several=5"),
        choices(NumeralPolicy.DEFAULT.with(Map.of("several", 5))));
  }

  @Test
  void aPluralMeansAtLeastOne() {
    assertThrows(IllegalArgumentException.class, () -> new NumeralPolicy(0, Map.of()));
  }

  @Test
  void aWordThatCountsNothingCannotBeChosen() {
    assertThrows(IllegalArgumentException.class, () -> new NumeralPolicy(2, Map.of("umpteen", 3)));
  }

  private static List<String> choices(NumeralPolicy policy) {
    return new FigureFinder(policy)
        .find(Figures.annotate(TEXT), List.of()).stream()
            .map(figure -> ((Amount.Vague) figure.amount()).choice().orElseThrow().toString())
            .toList();
  }

  private static List<Integer> least(NumeralPolicy policy) {
    return new FigureFinder(policy)
        .find(Figures.annotate(TEXT), List.of()).stream()
            .map(figure -> figure.amount().interval().low().orElseThrow().value())
            .map(BigDecimal::intValueExact)
            .toList();
  }
}
