package org.hearsay.claim.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CalendarUnitTest {

  @Property
  void everyDayLiesInItsUnit(
      @ForAll(supplier = Days.class) LocalDate day, @ForAll CalendarUnit unit) {
    Assume.that(unit != CalendarUnit.WEEKEND);
    LocalDate first = unit.first(day);
    assertFalse(day.isBefore(first));
    assertFalse(day.isAfter(unit.last(first)));
  }

  @Property
  void theDayAfterTheLastOpensTheNext(
      @ForAll(supplier = Days.class) LocalDate day, @ForAll CalendarUnit unit) {
    LocalDate next = unit.plus(unit.first(day), 1);
    assertEquals(next, unit.first(next));
    assertEquals(unit.first(day), unit.plus(next, -1));
    assertTrue(unit.last(unit.first(day)).isBefore(next));
  }

  @Property
  void aUnitHoldsJustTheDaysThatItIsTheUnitOf(
      @ForAll(supplier = Days.class) LocalDate day,
      @ForAll(supplier = Days.class) LocalDate other,
      @ForAll CalendarUnit unit) {
    Assume.that(unit != CalendarUnit.WEEKEND);
    LocalDate first = unit.first(day);
    boolean within = !other.isBefore(first) && !other.isAfter(unit.last(first));
    assertEquals(within, unit.first(other).equals(first));
  }

  @Property
  void aWeekendIsTheLastTwoDaysOfAWeek(@ForAll(supplier = Days.class) LocalDate day) {
    LocalDate saturday = CalendarUnit.WEEKEND.first(day);
    assertEquals(DayOfWeek.SATURDAY, saturday.getDayOfWeek());
    assertEquals(saturday.plusDays(1), CalendarUnit.WEEKEND.last(saturday));
    assertEquals(CalendarUnit.WEEK.first(day), CalendarUnit.WEEK.first(saturday));
  }
}
