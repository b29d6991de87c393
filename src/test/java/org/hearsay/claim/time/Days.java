package org.hearsay.claim.time;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Any day of two thousand years. */
final class Days implements ArbitrarySupplier<LocalDate> {

  @Override
  public Arbitrary<LocalDate> get() {
    return Arbitraries.longs()
        .between(LocalDate.of(1000, 1, 1).toEpochDay(), LocalDate.of(2999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
