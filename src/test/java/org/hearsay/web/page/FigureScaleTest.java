package org.hearsay.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.QuantityView;
import org.junit.jupiter.api.Test;

class FigureScaleTest {

  private static FigureScale scale(String... numbers) {
    return FigureScale.of(Stream.of(numbers).map(FigureScaleTest::exactly).toList());
  }

  private static QuantityView exactly(String number) {
    Optional<BigDecimal> value = Optional.of(new BigDecimal(number));
    return new QuantityView(new Labeled("Exact", "exactly"), value, value, true, value, true);
  }

  private static double at(FigureScale scale, String number) {
    return scale.percent(new BigDecimal(number));
  }

  @Test
  void anAxisBeginsAtNothingAndEndsBeyondTheGreatest() {
    FigureScale scale = scale("20", "30");
    assertFalse(scale.isLogarithmic());
    assertEquals(4, at(scale, "0"));
    assertTrue(at(scale, "30") < 94);
    assertEquals(List.of("0", "10", "20", "30", "40"), ticks(scale));
  }

  private static List<String> ticks(FigureScale scale) {
    return scale.ticks().stream().map(BigDecimal::toPlainString).toList();
  }

  @Test
  void ofNumbersFarApartTheSmallAreToldApartToo() {
    FigureScale scale = scale("2", "49", "11000000");
    assertTrue(scale.isLogarithmic());
    assertTrue(at(scale, "49") - at(scale, "2") > 10);
    assertTrue(at(scale, "11000000") < 94);
    assertEquals(List.of("0", "100", "10000", "1000000"), ticks(scale));
  }

  @Test
  void betweenWholeNumbersThereIsNothing() {
    assertEquals(List.of("0", "1", "2"), ticks(scale("2")));
    assertEquals(List.of("0", "0.1", "0.2", "0.3", "0.4", "0.5"), ticks(scale("0.4")));
  }

  @Test
  void ofSharesAllIsAHundred() {
    FigureScale scale = FigureScale.ofShares(List.of(exactly("30")));
    assertEquals(94, at(scale, "100"));
    assertEquals(List.of("0", "20", "40", "60", "80", "100"), ticks(scale));
  }

  @Test
  void whatIsLessThanNothingStandsLeftOfIt() {
    FigureScale scale = scale("-5", "100000");
    assertFalse(scale.isLogarithmic());
    assertEquals(4, at(scale, "-5"));
  }

  @Test
  void anAxisOfNothingIsStillOne() {
    assertTrue(at(scale(), "0") < at(scale(), "1"));
    assertTrue(at(scale("0"), "0") < at(scale("0"), "1"));
  }
}
