package org.hearsay.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/** A figure of which nothing is known but its number, for tests. */
public final class BareFigure {

  private BareFigure() {}

  /** That number, exactly, in the words at that place. */
  public static Figure of(int number, Span words) {
    return new Figure(
        words,
        words,
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
        new RuleId("by-hand"));
  }
}
