package org.hearsay.extract.time;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** The half of a day in which a clock time lies. */
enum HalfDay {
  AM,
  PM;

  private static final Set<String> MORNING = Set.of("a.m.", "a.m", "am");
  private static final Set<String> AFTERNOON = Set.of("p.m.", "p.m", "pm");

  static HalfDay of(String word) {
    return word.charAt(0) == 'a' ? AM : PM;
  }

  /** Reads "a.m." or "p.m.". */
  static Optional<HalfDay> read(Cursor words) {
    if (words.takeAny(MORNING)) {
      return Optional.of(AM);
    }
    return words.takeAny(AFTERNOON) ? Optional.of(PM) : Optional.empty();
  }

  /**
   * The time at an hour of this half.
   *
   * @throws java.time.DateTimeException if the clock shows no such hour or minute
   */
  LocalTime time(int hour, int minute) {
    boolean turns = hour <= 12;
    return LocalTime.of(turns ? hour % 12 + (this == PM ? 12 : 0) : hour, minute);
  }
}
