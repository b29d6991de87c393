package org.hearsay.claim.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PeriodNameTest {

  private static final Pattern EDTF =
      Pattern.compile(
          "\\d{2}XX|\\d{3}X|\\d{4}(-(\\d\\d|2[1-4]|3[3-6]|4[01])(-\\d\\d)?)?"
              + "|\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d");

  @Property
  void edtfIsWellFormed(@ForAll(supplier = Days.class) LocalDate day, @ForAll CalendarUnit unit) {
    String edtf = PeriodName.edtf(unit, unit.first(day));
    assertTrue(EDTF.matcher(edtf).matches(), edtf);
  }

  @Property
  void twoPeriodsOfAKindAreOfOneNameOnlyIfTheyAreTheSame(
      @ForAll(supplier = Days.class) LocalDate day,
      @ForAll(supplier = Days.class) LocalDate other,
      @ForAll CalendarUnit unit) {
    boolean same = unit.first(day).equals(unit.first(other));
    assertEquals(same, value(day, unit).equals(value(other, unit)));
    assertEquals(same, edtf(day, unit).equals(edtf(other, unit)));
  }

  @Property
  void whatLosesItsYearKeepsTheRestOfItsName(
      @ForAll(supplier = Days.class) LocalDate day, @ForAll CalendarUnit unit) {
    Assume.that(unit.compareTo(CalendarUnit.YEAR) >= 0);
    Assume.that(unit != CalendarUnit.WEEK && unit != CalendarUnit.WEEKEND);
    PartialDate partial = PartialDate.ofUnknownYear(unit, unit.first(day));
    assertEquals(edtf(day, unit).substring(4), partial.edtf().orElseThrow().substring(4));
    assertTrue(partial.value().startsWith("XXXX"));
    assertTrue(partial.days().isEmpty());
  }

  @Property
  void aWeekIsNamedByItsIsoNumber(@ForAll(supplier = Days.class) LocalDate day) {
    LocalDate monday = CalendarUnit.WEEK.first(day);
    LocalDate read =
        LocalDate.parse(
            PeriodName.timex(CalendarUnit.WEEK, monday) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    assertEquals(monday, read);
  }

  @Example
  void theTurnOfTheYearBelongsToTheWeekThatHoldsItsThursday() {
    assertEquals("1998-W53", value(LocalDate.of(1999, 1, 3), CalendarUnit.WEEK));
    assertEquals("2020-W01", value(LocalDate.of(2019, 12, 30), CalendarUnit.WEEK));
  }

  @Example
  void aWinterIsThatOfItsDecember() {
    assertEquals("1997-WI", value(LocalDate.of(1998, 2, 28), CalendarUnit.SEASON));
    assertEquals("1998-SP", value(LocalDate.of(1998, 3, 1), CalendarUnit.SEASON));
  }

  @Example
  void partsOfAYearAreNumberedInEdtf() {
    assertEquals("1998-35", edtf(LocalDate.of(1998, 9, 30), CalendarUnit.QUARTER));
    assertEquals("1998-41", edtf(LocalDate.of(1998, 7, 1), CalendarUnit.HALF));
    assertEquals("1998-23", edtf(LocalDate.of(1998, 10, 1), CalendarUnit.SEASON));
    assertEquals("199X", edtf(LocalDate.of(1998, 10, 1), CalendarUnit.DECADE));
  }

  private static String value(LocalDate day, CalendarUnit unit) {
    return PeriodName.timex(unit, unit.first(day));
  }

  private static String edtf(LocalDate day, CalendarUnit unit) {
    return PeriodName.edtf(unit, unit.first(day));
  }
}
