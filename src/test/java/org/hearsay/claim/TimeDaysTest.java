package org.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The days of a time are never fewer than its words allow. */
class TimeDaysTest {

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1500, 1, 1).toEpochDay(), LocalDate.of(2199, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property
  void aPeriodHasAllDaysThatItHolds(@ForAll("dates") LocalDate date, @ForAll CalendarUnit unit) {
    DateRange days = Period.holding(date, unit).days().orElseThrow();
    boolean weekday = unit == CalendarUnit.WEEKEND && date.getDayOfWeek().getValue() < 6;
    assertEquals(weekday, date.isBefore(days.first()));
    assertFalse(date.isAfter(days.last()));
  }

  @Property
  void aModifierNeverTakesDaysAway(
      @ForAll("dates") LocalDate date, @ForAll CalendarUnit unit, @ForAll TimeModifier modifier) {
    TimeExpression whole = TimeExpression.on(unit, unit.first(date));
    Optional<DateRange> days = whole.with(modifier).days();
    assertTrue(days.isEmpty() || days.equals(whole.days()));
  }

  @Property
  void aDateWithAnUnknownDigitHasNoKnownDays(@ForAll CalendarUnit unit) {
    assertTrue(PartialDate.some(unit).days().isEmpty());
  }
}
