package org.hearsay.claim.time;

import java.time.LocalDate;
import java.util.Optional;

/** A full calendar day, or a time of it. */
public record Day(LocalDate date, Optional<DayTime> time, Optional<TimeModifier> modifier)
    implements TimeExpression {

  public Day(LocalDate date) {
    this(date, Optional.empty(), Optional.empty());
  }

  @Override
  public String value() {
    return date + time.map(DayTime::value).orElse("");
  }

  @Override
  public Type type() {
    return time.isPresent() ? Type.TIME : Type.DATE;
  }

  /** The day alone: EDTF tells a time only to the second. */
  @Override
  public Optional<String> edtf() {
    return Optional.of(modifier.map(m -> m.mark(date.toString())).orElseGet(date::toString));
  }

  @Override
  public Optional<DateRange> days() {
    DateRange day = new DateRange(date, date);
    return modifier.map(m -> m.days(day)).orElse(Optional.of(day));
  }

  @Override
  public Day with(TimeModifier other) {
    return new Day(date, time, Optional.of(other));
  }
}
