package org.hearsay.web.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.web.view.QuantityView;

/**
 * One axis for several figures, from 0 or the least of them to beyond the greatest. Where they
 * differ a thousandfold and more, each step of it is ten times the last, or the small ones could
 * not be told apart.
 */
final class FigureScale {

  private static final double LEFT = 4;
  private static final double RIGHT = 94;
  private static final double ROOM = 1.35;
  private static final double WIDE = 1_000;
  private static final int[] STEPS = {1, 2, 5, 10};
  private static final double MOST_TICKS = 6;

  private final double least;
  private final double greatest;
  private final boolean logarithmic;
  private final double finest;

  private FigureScale(double least, double greatest, boolean logarithmic, double finest) {
    this.least = least;
    this.greatest = greatest;
    this.logarithmic = logarithmic;
    this.finest = finest;
  }

  /** For counts, between which there is nothing where all of them are whole. */
  static FigureScale of(List<QuantityView> quantities) {
    List<Double> numbers = numbers(quantities);
    double least = Math.min(0, numbers.stream().min(Double::compare).orElse(0.0));
    double greatest = numbers.stream().max(Double::compare).orElse(1.0);
    double smallest = numbers.stream().filter(n -> n >= 1).min(Double::compare).orElse(greatest);
    boolean logarithmic = least == 0 && greatest / smallest >= WIDE;
    double finest = numbers.stream().allMatch(n -> n == Math.rint(n)) ? 1 : 0;
    double end = greatest <= least ? least + 1 : greatest * ROOM;
    return new FigureScale(least, end, logarithmic, finest);
  }

  /** For shares, of which all is 100. */
  static FigureScale ofShares(List<QuantityView> quantities) {
    List<Double> numbers = numbers(quantities);
    double least = numbers.stream().reduce(0.0, Math::min);
    return new FigureScale(least, numbers.stream().reduce(100.0, Math::max), false, 1);
  }

  private static List<Double> numbers(List<QuantityView> quantities) {
    return quantities.stream()
        .flatMap(q -> Stream.of(q.value(), q.low(), q.high()))
        .flatMap(number -> number.stream())
        .map(BigDecimal::doubleValue)
        .toList();
  }

  boolean isLogarithmic() {
    return logarithmic;
  }

  /** Where a number stands, in percent of the width. */
  double percent(BigDecimal number) {
    double share =
        logarithmic
            ? Math.log1p(number.doubleValue()) / Math.log1p(greatest)
            : (number.doubleValue() - least) / (greatest - least);
    return LEFT + share * (RIGHT - LEFT);
  }

  /** Round numbers along the axis. */
  List<BigDecimal> ticks() {
    return logarithmic ? powers() : multiples();
  }

  private List<BigDecimal> powers() {
    int most = (int) Math.log10(greatest);
    int step = (int) Math.ceil(most / (MOST_TICKS - 1));
    List<BigDecimal> ticks = new ArrayList<>(List.of(BigDecimal.ZERO));
    for (int power = step; power <= most; power += step) {
      ticks.add(BigDecimal.ONE.movePointRight(power));
    }
    return ticks;
  }

  private List<BigDecimal> multiples() {
    double step = step();
    List<BigDecimal> ticks = new ArrayList<>();
    for (double tick = Math.ceil(least / step) * step; tick <= greatest; tick += step) {
      ticks.add(new BigDecimal(tick, new MathContext(6)).stripTrailingZeros());
    }
    return ticks;
  }

  private double step() {
    double rough = (greatest - least) / MOST_TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (int step : STEPS) {
      if (step * power >= rough) {
        return Math.max(finest, step * power);
      }
    }
    return STEPS[STEPS.length - 1] * power;
  }
}
