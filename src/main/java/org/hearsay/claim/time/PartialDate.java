package org.hearsay.claim.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date of which some part is not known.
 *
 * @param value a TIMEX3 date with {@code X} for each unknown digit: {@code XXXX-07-14}, {@code
 *     XXXX-WXX-5}, {@code XXXX-SUT10:35}
 */
public record PartialDate(String value, Optional<TimeModifier> modifier) implements TimeExpression {

  private static final Pattern FORM =
      Pattern.compile(
          "[0-9X]{2,4}(-[0-9X]{2}(-[0-9X]{2})?|-W[0-9X]{2}(-([1-7]|WE))?|-Q[1-4X]|-H[12X]"
              + "|-(SP|SU|FA|WI))?(T([0-9]{2}:[0-9]{2}|[A-Z]{2}))?");

  private static final String UNKNOWN_YEAR = "XXXX";

  /**
   * @throws IllegalArgumentException if the value is none of a date, or of one wholly known
   */
  public PartialDate {
    if (!FORM.matcher(value).matches() || value.indexOf('X') < 0) {
      throw new IllegalArgumentException("not a partial date: " + value);
    }
  }

  public PartialDate(String value) {
    this(value, Optional.empty());
  }

  /** One of these, but not known which. */
  public static PartialDate some(CalendarUnit unit) {
    return new PartialDate(
        switch (unit) {
          case CENTURY -> "XX";
          case DECADE -> "XXX";
          case YEAR -> UNKNOWN_YEAR;
          case HALF -> UNKNOWN_YEAR + "-HX";
          case QUARTER -> UNKNOWN_YEAR + "-QX";
          case SEASON, MONTH -> UNKNOWN_YEAR + "-XX";
          case WEEK -> UNKNOWN_YEAR + "-WXX";
          case WEEKEND -> UNKNOWN_YEAR + "-WXX-WE";
          case DAY -> UNKNOWN_YEAR + "-XX-XX";
        });
  }

  /** Some such day of the week. */
  public static PartialDate some(DayOfWeek weekday) {
    return new PartialDate(UNKNOWN_YEAR + "-WXX-" + weekday.getValue());
  }

  /** The unit that begins on the day, but of an unknown year. */
  public static PartialDate ofUnknownYear(CalendarUnit unit, LocalDate first) {
    return new PartialDate(UNKNOWN_YEAR + TimeExpression.on(unit, first).value().substring(4));
  }

  @Override
  public Type type() {
    return value.indexOf('T') < 0 ? Type.DATE : Type.TIME;
  }

  @Override
  public Optional<String> edtf() {
    return PartialDateName.edtf(value).map(date -> modifier.map(m -> m.mark(date)).orElse(date));
  }

  @Override
  public PartialDate with(TimeModifier other) {
    return new PartialDate(value, Optional.of(other));
  }
}
