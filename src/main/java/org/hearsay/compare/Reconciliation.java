package org.hearsay.compare;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.claim.Interval;

/**
 * A stock, the flows that came after it, and a later stock of the same: whether they add up.
 *
 * @param inflows those that add to the stock
 * @param outflows those that are taken from it
 * @param caveats what is not alike, or not known to be, in the keys of the two stocks
 */
public record Reconciliation(
    ReportedFigure opening,
    List<ReportedFigure> inflows,
    List<ReportedFigure> outflows,
    ReportedFigure closing,
    List<Reason> caveats) {

  private static final Interval ZERO = Interval.at(BigDecimal.ZERO);

  public Reconciliation {
    inflows = List.copyOf(inflows);
    outflows = List.copyOf(outflows);
    caveats = List.copyOf(caveats);
  }

  /** What the later stock would be if nothing else had happened. */
  Interval expected() {
    return opening.interval().plus(sum(inflows)).minus(sum(outflows));
  }

  /**
   * What the later stock has more than expected: those that the flows told of leave unexplained.
   */
  public Interval residual() {
    return closing.interval().minus(expected());
  }

  /** As a sum: "10 - 3 = 7 expected, 7 told: 0 unexplained". */
  public String explanation() {
    return number(opening.interval())
        + terms(" + ", inflows)
        + terms(" - ", outflows)
        + " = %s expected, %s told: %s unexplained"
            .formatted(number(expected()), number(closing.interval()), number(residual()));
  }

  private static Interval sum(List<ReportedFigure> flows) {
    return counts(flows).stream().reduce(ZERO, Interval::plus);
  }

  /** What rival accounts of one flow allow together counts once; none is averaged or picked. */
  private static Collection<Interval> counts(List<ReportedFigure> flows) {
    Map<Object, Interval> counts = new LinkedHashMap<>();
    for (ReportedFigure flow : flows) {
      boolean known = flow.key().when().isKnown();
      counts.merge(known ? flow.key() : flow, flow.interval(), Interval::hull);
    }
    return counts.values();
  }

  private static String terms(String sign, List<ReportedFigure> flows) {
    return counts(flows).stream().map(count -> sign + number(count)).collect(Collectors.joining());
  }

  private static String number(Interval interval) {
    return interval
        .single()
        .map(number -> number.stripTrailingZeros().toPlainString())
        .orElseGet(interval::inWords);
  }
}
