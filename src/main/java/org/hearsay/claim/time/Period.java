package org.hearsay.claim.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A year, month, week, decade or season whose place on the calendar is known.
 *
 * @param first its first day
 */
public record Period(CalendarUnit unit, LocalDate first, Optional<TimeModifier> modifier)
    implements TimeExpression {

  /**
   * @throws IllegalArgumentException if no such unit begins on that day
   */
  public Period {
    if (!first.equals(unit.first(first))) {
      throw new IllegalArgumentException("no " + unit + " begins on " + first);
    }
  }

  /** The one that holds the day. */
  public static Period holding(LocalDate day, CalendarUnit unit) {
    return new Period(unit, unit.first(day), Optional.empty());
  }

  @Override
  public String value() {
    return PeriodName.timex(unit, first);
  }

  @Override
  public Type type() {
    return Type.DATE;
  }

  @Override
  public Optional<String> edtf() {
    String name = PeriodName.edtf(unit, first);
    return Optional.of(modifier.map(m -> m.mark(name)).orElse(name));
  }

  @Override
  public Optional<DateRange> days() {
    DateRange all = new DateRange(first, unit.last(first));
    return modifier.map(m -> m.days(all)).orElse(Optional.of(all));
  }

  @Override
  public Period with(TimeModifier other) {
    return new Period(unit, first, Optional.of(other));
  }
}
