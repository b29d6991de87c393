package org.hearsay.cli.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Printable;
import org.hearsay.cli.terminal.Style;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Moment;
import org.hearsay.web.view.QuantityView;

/**
 * Draws figures over time, one a line, on one axis: the numbers that each allows, with a mark where
 * a bound is given and an arrow where none is. What has no known time comes last.
 */
final class FigureChart {

  private static final int NARROWEST = 16;
  private static final int WIDEST = 48;
  private static final int TIMES = 12;

  private final Console console;
  private final Ink ink;
  private final List<FigureView> figures;
  private final double least;
  private final double greatest;

  FigureChart(Console console, List<FigureView> figures) {
    this.console = console;
    this.ink = Ink.of(console.terminal());
    this.figures =
        figures.stream().sorted(Comparator.comparing(figure -> time(figure).orElse("~"))).toList();
    List<Double> numbers =
        figures.stream().flatMap(f -> numbers(f.drawn())).map(BigDecimal::doubleValue).toList();
    this.least = Math.min(0, numbers.stream().min(Double::compare).orElse(0.0));
    this.greatest = numbers.stream().max(Double::compare).orElse(1.0);
  }

  private static Stream<BigDecimal> numbers(QuantityView quantity) {
    return Stream.of(quantity.low(), quantity.high(), quantity.value()).flatMap(Optional::stream);
  }

  void print() {
    int longest = figures.stream().mapToInt(f -> Printable.width(told(f))).max().orElse(0);
    int room = console.terminal().width() - TIMES - longest - 2;
    int width = Math.max(NARROWEST, Math.min(WIDEST, room));
    for (FigureView figure : figures) {
      String when = Printable.of(time(figure).orElse("unknown"));
      console.print(
          console.styled(Style.CYAN, when)
              + " ".repeat(Math.max(1, TIMES - Printable.width(when)))
              + bar(figure.drawn(), width)
              + "  "
              + told(figure));
    }
    String first = number(least);
    String last = number(greatest);
    String axis = first + " ".repeat(Math.max(1, width - first.length() - last.length())) + last;
    console.print(console.styled(Style.DIM, " ".repeat(TIMES) + axis));
    console.print("");
  }

  private static Optional<String> time(FigureView figure) {
    return figure.when().flatMap(Moment::edtf);
  }

  private static String told(FigureView figure) {
    return Printable.of(figure.headline());
  }

  private static String number(double end) {
    return BigDecimal.valueOf(end).stripTrailingZeros().toPlainString();
  }

  private String bar(QuantityView quantity, int width) {
    String[] cells = new String[width];
    Arrays.fill(cells, ink.ground);
    Optional<Integer> low = quantity.low().map(number -> column(number, width));
    Optional<Integer> high = quantity.high().map(number -> column(number, width));
    if (low.isEmpty() && high.isEmpty()) {
      quantity.value().ifPresent(number -> cells[column(number, width)] = ink.about);
      return String.join("", cells);
    }
    Arrays.fill(cells, low.orElse(0), high.orElse(width - 1) + 1, ink.between);
    cells[low.orElse(0)] = low.isEmpty() ? ink.openBelow : end(quantity.lowInclusive());
    cells[high.orElse(width - 1)] = high.isEmpty() ? ink.openAbove : end(quantity.highInclusive());
    return String.join("", cells);
  }

  private String end(boolean inclusive) {
    return inclusive ? ink.included : ink.excluded;
  }

  private int column(BigDecimal number, int width) {
    double span = greatest > least ? greatest - least : 1;
    double share = (number.doubleValue() - least) / span;
    return (int) Math.round(share * (width - 2));
  }
}
