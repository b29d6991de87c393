package org.hearsay.claim;

import java.util.Optional;

/**
 * What the words of a time expression mean, as TIMEX3 has it (ISO-TimeML).
 *
 * <p>A date without a known year is a {@link Partial} one: {@code XXXX-07-14}. A year is never
 * supplied.
 */
public sealed interface TimeExpression {

  /** TIMEX3's type. */
  enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** TIMEX3's modifier. */
  enum Modifier {
    START,
    MID,
    END,
    APPROX,
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE
  }

  /** TIMEX3's value: {@code 2024-07-14}, {@code XXXX-07-14}, {@code P1Y}, {@code PAST_REF}. */
  String value();

  Type type();

  Optional<Modifier> modifier();

  /** The same as an EDTF date (ISO 8601-2), where it can be written as one. */
  Optional<String> edtf();

  /** A full calendar day, or a time of it. */
  record Day(String value, Type type, Optional<Modifier> modifier, Optional<String> edtf)
      implements TimeExpression {}

  /** A year, month, week, decade or season whose place on the calendar is known. */
  record Period(String value, Type type, Optional<Modifier> modifier, Optional<String> edtf)
      implements TimeExpression {}

  /** A date of which some part is not known. */
  record Partial(String value, Type type, Optional<Modifier> modifier, Optional<String> edtf)
      implements TimeExpression {}

  /** A length of time. */
  record Duration(String value, Optional<Modifier> modifier) implements TimeExpression {
    @Override
    public Type type() {
      return Type.DURATION;
    }

    @Override
    public Optional<String> edtf() {
      return Optional.empty();
    }
  }

  /** Something that comes again: "every Friday". */
  record Repeating(String value, Optional<Modifier> modifier) implements TimeExpression {
    @Override
    public Type type() {
      return Type.SET;
    }

    @Override
    public Optional<String> edtf() {
      return Optional.empty();
    }
  }
}
