package org.hearsay.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Figure;
import org.junit.jupiter.api.Test;

class FigureViewTest {

  @Test
  void aFractionIsDrawnInPercent() {
    FigureView third = figure("0.3333333333333333", Figure.PART);
    assertTrue(third.isShare());
    assertEquals("33.3 %", third.amount());
    assertEquals("= 33.3 %", third.bounds());
    assertEquals(Optional.of(new BigDecimal("33.3")), third.drawn().value());
  }

  @Test
  void aSmallFractionIsNotNothing() {
    assertEquals("0.033 %", figure("0.0003333333333333", Figure.PART).amount());
  }

  @Test
  void aShareInPercentIsDrawnAsItIs() {
    FigureView eighth = figure("12.5", "percent");
    assertTrue(eighth.isShare());
    assertEquals("12.5 %", eighth.amount());
  }

  @Test
  void aCountIsNoShare() {
    FigureView voters = figure("12", "voter");
    assertFalse(voters.isShare());
    assertEquals("12", voters.amount());
    assertEquals("= 12", voters.bounds());
  }

  private static FigureView figure(String number, String unit) {
    Optional<BigDecimal> value = Optional.of(new BigDecimal(number));
    return new FigureView(
        "figure",
        number,
        Optional.empty(),
        new QuantityView(new Labeled("Exact", "exactly"), value, value, true, value, true),
        Optional.empty(),
        Optional.of(unit),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        "claim",
        List.of());
  }
}
