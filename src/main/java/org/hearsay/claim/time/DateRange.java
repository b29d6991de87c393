package org.hearsay.claim.time;

import java.time.LocalDate;

/**
 * A run of whole days.
 *
 * @param first its first day
 * @param last its last day, itself included, not before {@code first}
 */
public record DateRange(LocalDate first, LocalDate last) {

  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("no day from " + first + " to " + last);
    }
  }
}
