package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Measure;

/** Tells what a count counts: those in a state, those who enter it, or all who have so far. */
final class MeasureReader {

  private static final List<List<String>> SINCE_A_BEGINNING =
      List.of(
          List.of("so", "far"),
          List.of("to", "date"),
          List.of("in", "total"),
          List.of("since"),
          List.of("altogether"),
          List.of("a", "total", "of"),
          List.of("until", "now"));

  private MeasureReader() {}

  static Measure read(LexemeLine line, Quantity quantity, Optional<StatusMatch> status) {
    if (status.isEmpty()) {
      return isExistential(line, quantity.first()) ? Measure.STOCK : Measure.UNKNOWN;
    }
    Measure measure = status.get().measure();
    return measure == Measure.FLOW && isCumulative(line) ? Measure.CUMULATIVE : measure;
  }

  /** "there are 20". */
  private static boolean isExistential(LexemeLine line, int first) {
    return line.is(first - 2, "there") && line.at(first - 1).isTagged("VB");
  }

  private static boolean isCumulative(LexemeLine line) {
    for (int at = 0; at < line.size(); at++) {
      int from = at;
      if (SINCE_A_BEGINNING.stream().anyMatch(words -> line.startsWith(from, words))) {
        return true;
      }
    }
    return false;
  }
}
