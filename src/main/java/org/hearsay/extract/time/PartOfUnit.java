package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.util.Optional;

/** A part of a unit of time as a length: "half an hour", "a quarter of a century". */
final class PartOfUnit {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER_CENTURY = BigDecimal.valueOf(25);
  private static final BigDecimal HALF_HOUR = BigDecimal.valueOf(30);

  private PartOfUnit() {}

  /** "half an hour", "half a century", "a half-hour". */
  static Optional<Meaning> half(Cursor words) {
    words.take("a");
    if (!words.take("half")) {
      return Optional.empty();
    }
    boolean joined = words.take("a") || words.take("an") || words.take("-");
    Optional<TimeUnit> unit = joined ? DurationPhrase.unit(words) : Optional.empty();
    return unit.map(
        u ->
            u == TimeUnit.HOUR
                ? Meaning.length(Optional.of(HALF_HOUR), TimeUnit.MINUTE)
                : Meaning.length(Optional.of(HALF), u));
  }

  /** "a quarter-century", "a quarter of a century". */
  static Optional<Meaning> quarterCentury(Cursor words) {
    words.take("a");
    boolean quarter = words.take("quarter");
    boolean joined = words.take("-") || words.take("of", "a") || words.isNext("century");
    return quarter && joined && words.take("century")
        ? Optional.of(Meaning.length(Optional.of(QUARTER_CENTURY), TimeUnit.YEAR))
        : Optional.empty();
  }
}
