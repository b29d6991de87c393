package org.hearsay.claim.time;

import java.time.LocalTime;

/** When on a day: by the clock, or a part of the day. */
public sealed interface DayTime {

  /** What follows the date in a TIMEX3 value: {@code T10:35}, {@code TMO}. */
  String value();

  /** A time of the clock, to the minute. No zone is known. */
  record Clock(LocalTime time) implements DayTime {
    @Override
    public String value() {
      return String.format("T%02d:%02d", time.getHour(), time.getMinute());
    }
  }

  /** The midnight with which a day ends: "due by midnight Friday". */
  record Midnight() implements DayTime {
    @Override
    public String value() {
      return "T24:00";
    }
  }

  /** A part of the day. */
  enum Part implements DayTime {
    MORNING("TMO"),
    MIDDAY("TMI"),
    AFTERNOON("TAF"),
    EVENING("TEV"),
    NIGHT("TNI");

    private final String value;

    Part(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }
}
