package org.hearsay.claim.time;

import java.util.Optional;

/** The past, the present or the future, and no more than that: "recently", "now", "soon". */
public record VagueTime(Era era, Optional<TimeModifier> modifier) implements TimeExpression {

  /** Seen from the time of writing. */
  public enum Era {
    PAST_REF,
    PRESENT_REF,
    FUTURE_REF
  }

  public VagueTime(Era era) {
    this(era, Optional.empty());
  }

  @Override
  public String value() {
    return era.name();
  }

  @Override
  public Type type() {
    return Type.DATE;
  }

  @Override
  public VagueTime with(TimeModifier other) {
    return new VagueTime(era, Optional.of(other));
  }
}
