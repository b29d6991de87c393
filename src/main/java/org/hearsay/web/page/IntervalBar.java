package org.hearsay.web.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.web.view.QuantityView;
import org.jsoup.nodes.Element;

/**
 * Draws the numbers a figure allows on the axis it shares with others: a filled end belongs to the
 * range, a hollow one does not, and an end that runs off in dashes is open.
 */
final class IntervalBar {

  private static final String MIDDLE = "18";
  private static final double OPEN_LEFT = 1;
  private static final double OPEN_RIGHT = 100;
  private static final double FADE = 10;
  private static final Map<String, BigDecimal> LARGE = large();

  private final FigureScale scale;
  private final String axis;

  /**
   * @param axis the name, within the page, of the lines that all bars of the scale share
   */
  IntervalBar(FigureScale scale, String axis) {
    this.scale = scale;
    this.axis = axis;
  }

  private static Map<String, BigDecimal> large() {
    Map<String, BigDecimal> words = new LinkedHashMap<>();
    words.put(" trillion", BigDecimal.ONE.movePointRight(12));
    words.put(" billion", BigDecimal.ONE.movePointRight(9));
    words.put(" million", BigDecimal.ONE.movePointRight(6));
    return words;
  }

  /** Appends the drawing. What it shows stands beside it in words, so it is hidden from readers. */
  void draw(Element parent, QuantityView quantity) {
    Element bar = parent.appendElement("svg").addClass("bar").attr("aria-hidden", "true");
    bar.appendElement("use").attr("href", "#" + axis);
    if (quantity.low().isEmpty() && quantity.high().isEmpty()) {
      around(bar, quantity.value());
      return;
    }
    double left = quantity.low().map(scale::percent).orElse(OPEN_LEFT);
    double right = quantity.high().map(scale::percent).orElse(OPEN_RIGHT);
    range(bar, left, right, quantity);
    quantity.low().ifPresent(low -> end(bar, low, quantity.lowInclusive()));
    quantity.high().ifPresent(high -> end(bar, high, quantity.highInclusive()));
  }

  /** Appends what is common to all bars: their lines, and the numbers above them. */
  void drawAxis(Element parent) {
    Element svg = parent.appendElement("svg").attr("aria-hidden", "true");
    Element lines = svg.appendElement("defs").appendElement("g").attr("id", axis);
    line(lines, "line", 0, 100, MIDDLE, MIDDLE);
    for (BigDecimal tick : scale.ticks()) {
      double at = scale.percent(tick);
      line(lines, "tick", at, at, "0", "36");
      svg.appendElement("text").attr("x", percent(at)).attr("y", "16").text(spoken(tick));
    }
  }

  /** "20,000,000" as "20 million", for which there is room. */
  private static String spoken(BigDecimal tick) {
    for (Map.Entry<String, BigDecimal> word : LARGE.entrySet()) {
      if (tick.abs().compareTo(word.getValue()) >= 0) {
        return tick.divide(word.getValue(), MathContext.DECIMAL32)
                .stripTrailingZeros()
                .toPlainString()
            + word.getKey();
      }
    }
    return tick.scale() > 0 ? tick.toPlainString() : String.format(Locale.ROOT, "%,.0f", tick);
  }

  private void range(Element bar, double left, double right, QuantityView quantity) {
    double solidFrom = quantity.low().isPresent() ? left : Math.min(right, left + FADE);
    double solidTo = quantity.high().isPresent() ? right : Math.max(left, right - FADE);
    line(bar, "range", solidFrom, solidTo, MIDDLE, MIDDLE);
    if (quantity.low().isEmpty()) {
      line(bar, "fade", left, solidFrom, MIDDLE, MIDDLE);
    }
    if (quantity.high().isEmpty()) {
      line(bar, "fade", solidTo, right, MIDDLE, MIDDLE);
    }
  }

  /** "about 300": how far off it may be is not said. */
  private void around(Element bar, Optional<BigDecimal> value) {
    value.ifPresent(
        number -> {
          double at = scale.percent(number);
          double from = Math.max(OPEN_LEFT, at - FADE);
          line(bar, "fade", from, Math.min(OPEN_RIGHT, at + FADE), MIDDLE, MIDDLE);
          end(bar, number, false);
        });
  }

  private void end(Element bar, BigDecimal number, boolean inclusive) {
    bar.appendElement("circle")
        .addClass(inclusive ? "end" : "end open")
        .attr("cx", percent(scale.percent(number)))
        .attr("cy", MIDDLE)
        .attr("r", "7");
  }

  private static void line(
      Element bar, String kind, double from, double to, String top, String bottom) {
    bar.appendElement("line")
        .addClass(kind)
        .attr("x1", percent(from))
        .attr("x2", percent(to))
        .attr("y1", top)
        .attr("y2", bottom);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
