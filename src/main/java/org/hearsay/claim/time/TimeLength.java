package org.hearsay.claim.time;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A length of time: TIMEX3's duration.
 *
 * @param value an ISO 8601 period, {@code X} for an unknown number: {@code P3M}, {@code PXD}
 */
public record TimeLength(String value, Optional<TimeModifier> modifier) implements TimeExpression {

  private static final Pattern FORM =
      Pattern.compile(
          "P(?=.)([0-9.X]{1,20}(CE|DE|WE|Y|Q|M|W|D)){0,3}(T([0-9.X]{1,20}[HMS]){1,3})?");

  /**
   * @throws IllegalArgumentException if the value is no such period
   */
  public TimeLength {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a length of time: " + value);
    }
  }

  public TimeLength(String value) {
    this(value, Optional.empty());
  }

  @Override
  public Type type() {
    return Type.DURATION;
  }

  @Override
  public TimeLength with(TimeModifier other) {
    return new TimeLength(value, Optional.of(other));
  }
}
