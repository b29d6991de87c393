package org.hearsay.extract.figure;

import org.hearsay.claim.Trend;

/** Tells whether the clause says that something rose or fell by a quantity, or to it. */
final class TrendReader {

  private TrendReader() {}

  static Trend read(LexemeLine line, Quantity quantity) {
    boolean counts = quantity.unit().isEmpty();
    if (counts || quantity.unit().get().sort() == UnitWords.Sort.TIME) {
      return Trend.NONE;
    }
    return TrendTable.directionBefore(line, quantity.number().first()).orElse(Trend.NONE);
  }
}
