package org.hearsay.claim;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.TimeExpression.Modifier;

/** What a modifier leaves of a date: whether it still lies in it, and how EDTF marks it if not. */
final class Approximation {

  /** The others name a date from which the time meant is so or so far off. */
  private static final Set<Modifier> WITHIN = Set.of(Modifier.START, Modifier.MID, Modifier.END);

  private static final Set<Modifier> ONE_SIDED =
      Set.of(Modifier.BEFORE, Modifier.AFTER, Modifier.ON_OR_BEFORE, Modifier.ON_OR_AFTER);

  private Approximation() {}

  /**
   * The days of a date, where the time meant lies in them: "late 2024" is in 2024; when "around
   * 2024" or "over a year later" begins or ends is not said.
   */
  static Optional<DateRange> days(DateRange date, Optional<Modifier> modifier) {
    return modifier.isEmpty() || WITHIN.contains(modifier.get())
        ? Optional.of(date)
        : Optional.empty();
  }

  /** The date, with {@code ~} if it is but near the time; of an interval, at both its ends. */
  static String mark(String edtf, Optional<Modifier> modifier) {
    boolean approximate =
        modifier.filter(m -> !WITHIN.contains(m) && !ONE_SIDED.contains(m)).isPresent();
    return approximate ? edtf.replace("/", "~/") + "~" : edtf;
  }
}
