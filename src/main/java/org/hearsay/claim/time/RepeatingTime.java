package org.hearsay.claim.time;

import java.util.Optional;

/**
 * Something that comes again: "every Friday".
 *
 * @param value how far apart ({@code P1D}), or which ones ({@code XXXX-WXX-5})
 */
public record RepeatingTime(String value, Optional<TimeModifier> modifier)
    implements TimeExpression {

  public RepeatingTime(String value) {
    this(value, Optional.empty());
  }

  @Override
  public Type type() {
    return Type.SET;
  }

  @Override
  public RepeatingTime with(TimeModifier other) {
    return new RepeatingTime(value, Optional.of(other));
  }
}
