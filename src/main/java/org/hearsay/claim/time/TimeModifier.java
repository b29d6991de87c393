package org.hearsay.claim.time;

import java.util.Optional;

/** TIMEX3's modifier: which part of a time is meant, or how nearly it is told. */
public enum TimeModifier {
  START(Nearness.WITHIN),
  MID(Nearness.WITHIN),
  END(Nearness.WITHIN),
  APPROX(Nearness.NEAR),
  BEFORE(Nearness.BESIDE),
  AFTER(Nearness.BESIDE),
  ON_OR_BEFORE(Nearness.BESIDE),
  ON_OR_AFTER(Nearness.BESIDE),
  LESS_THAN(Nearness.NEAR),
  MORE_THAN(Nearness.NEAR),
  EQUAL_OR_LESS(Nearness.NEAR),
  EQUAL_OR_MORE(Nearness.NEAR);

  /** Where the time meant lies to the date that is named. */
  private enum Nearness {
    WITHIN,
    NEAR,
    BESIDE
  }

  private final Nearness nearness;

  TimeModifier(Nearness nearness) {
    this.nearness = nearness;
  }

  /**
   * The days of a date so modified, where the time meant lies in them: "late 2024" is in 2024; when
   * "around 2024" or "over a year later" begins or ends is not said.
   */
  Optional<DateRange> days(DateRange date) {
    return nearness == Nearness.WITHIN ? Optional.of(date) : Optional.empty();
  }

  /** An EDTF date, with {@code ~} if it is but near the time; of an interval, at both its ends. */
  String mark(String edtf) {
    return nearness == Nearness.NEAR ? edtf.replace("/", "~/") + "~" : edtf;
  }
}
