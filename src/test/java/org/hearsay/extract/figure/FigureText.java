package org.hearsay.extract.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Bound;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Trend;

/**
 * Writes figures for a reader: {@code words: amount unit trend}. An open end is empty, a round
 * bracket excludes, {@code ~} stands before what is approximate.
 */
final class FigureText {

  private FigureText() {}

  static String of(List<Figure> figures, String text) {
    return figures.stream().map(figure -> of(figure, text)).collect(Collectors.joining("; "));
  }

  private static String of(Figure figure, String text) {
    String trend =
        figure.trend() == Trend.NONE ? "" : " " + figure.trend().name().toLowerCase(Locale.ROOT);
    String amount = amount(figure.amount());
    return (figure.span().in(text) + ": " + amount + " " + figure.unit().normalized()).strip()
        + trend;
  }

  private static String amount(Amount amount) {
    if (amount instanceof Amount.Exact exact) {
      return exact.number().toPlainString();
    }
    if (amount instanceof Amount.About about) {
      return "~" + about.number().toPlainString();
    }
    if (amount instanceof Amount.AboutBetween range) {
      return "~" + interval(range.stated());
    }
    boolean sharp = amount instanceof Amount.AtLeast;
    String mark = amount instanceof Amount.Nearly ? "~" : sharp ? "[" : "";
    return mark + interval(amount.interval());
  }

  private static String interval(Interval interval) {
    String low = interval.low().map(b -> (b.inclusive() ? "" : "(") + plain(b)).orElse("");
    String high = interval.high().map(b -> plain(b) + (b.inclusive() ? "" : ")")).orElse("");
    return low + ".." + high;
  }

  private static String plain(Bound bound) {
    return bound.value().toPlainString();
  }
}
