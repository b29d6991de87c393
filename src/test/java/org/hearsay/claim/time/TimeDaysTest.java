package org.hearsay.claim.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The days of a time are never fewer than its words allow. */
class TimeDaysTest {

  @Property
  void aPeriodHasAllDaysThatItHolds(
      @ForAll(supplier = Days.class) LocalDate date, @ForAll CalendarUnit unit) {
    DateRange days = Period.holding(date, unit).days().orElseThrow();
    boolean weekday = unit == CalendarUnit.WEEKEND && date.getDayOfWeek().getValue() < 6;
    assertEquals(weekday, date.isBefore(days.first()));
    assertFalse(date.isAfter(days.last()));
  }

  @Property
  void aModifierNeverTakesDaysAway(
      @ForAll(supplier = Days.class) LocalDate date,
      @ForAll CalendarUnit unit,
      @ForAll TimeModifier modifier) {
    TimeExpression whole = TimeExpression.on(unit, unit.first(date));
    Optional<DateRange> days = whole.with(modifier).days();
    assertTrue(days.isEmpty() || days.equals(whole.days()));
  }

  @Property
  void aDateWithAnUnknownDigitHasNoKnownDays(@ForAll CalendarUnit unit) {
    assertTrue(PartialDate.some(unit).days().isEmpty());
  }
}
