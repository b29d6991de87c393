package org.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeExpressionTest {

  private static final LocalDate BASTILLE_DAY = LocalDate.of(2024, 7, 14);

  @Provide
  Arbitrary<TimeExpression> times() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(-800, 800).map(BASTILLE_DAY::plusDays);
    return Arbitraries.oneOf(
        days.map(Day::new),
        Combinators.combine(days, Arbitraries.of(CalendarUnit.class)).as(Period::holding),
        days.map(day -> new PartialDate("XXXX" + day.toString().substring(4))),
        Arbitraries.of(VagueTime.Era.class).map(VagueTime::new),
        Arbitraries.integers().between(1, 99).map(n -> new TimeLength("P" + n + "D")));
  }

  @Property
  void relationsAreSymmetric(
      @ForAll("times") TimeExpression one, @ForAll("times") TimeExpression other) {
    assertEquals(one.relationTo(other), other.relationTo(one));
  }

  @Property
  void onlyWhatIsOnTheCalendarIsTheSameAsItself(@ForAll("times") TimeExpression time) {
    TimeRelation expected = time.days().isPresent() ? TimeRelation.SAME : TimeRelation.UNKNOWN;
    assertEquals(expected, time.relationTo(time));
  }

  @Test
  void theSameDayOfUnknownYearsMayDiffer() {
    assertEquals(
        TimeRelation.UNKNOWN,
        new PartialDate("XXXX-07-14").relationTo(new PartialDate("XXXX-07-14")));
    assertEquals(
        TimeRelation.UNKNOWN, new PartialDate("XXXX-07-14").relationTo(new Day(BASTILLE_DAY)));
  }

  @Test
  void differentDaysOfAnyYearAreDisjoint() {
    assertEquals(
        TimeRelation.DISJOINT,
        new PartialDate("XXXX-07-14").relationTo(new PartialDate("XXXX-07-15")));
    assertEquals(
        TimeRelation.DISJOINT, new PartialDate("XXXX-08").relationTo(new Day(BASTILLE_DAY)));
  }

  @Test
  void aDayOverlapsItsMonth() {
    Period july = Period.holding(BASTILLE_DAY, CalendarUnit.MONTH);
    assertEquals(TimeRelation.OVERLAPPING, new Day(BASTILLE_DAY).relationTo(july));
    assertEquals(TimeRelation.OVERLAPPING, july.with(TimeModifier.END).relationTo(july));
    assertEquals(TimeRelation.DISJOINT, july.relationTo(new Day(BASTILLE_DAY.plusMonths(1))));
  }

  @Test
  void aPartOfAPeriodLiesInItAndIsNotSurelyTheSamePart() {
    Period july = Period.holding(BASTILLE_DAY, CalendarUnit.MONTH);
    assertEquals(july.days(), july.with(TimeModifier.END).days());
    assertEquals(
        TimeRelation.OVERLAPPING,
        july.with(TimeModifier.END).relationTo(july.with(TimeModifier.END)));
  }

  @ParameterizedTest
  @EnumSource(
      value = TimeModifier.class,
      names = {"START", "MID", "END"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatIsOnlyNearADateHasNoKnownDays(TimeModifier modifier) {
    TimeExpression near = new Day(BASTILLE_DAY).with(modifier);
    assertEquals(Optional.empty(), near.days());
    assertEquals(TimeRelation.UNKNOWN, near.relationTo(new Day(BASTILLE_DAY.plusDays(1))));
  }

  @Test
  void anApproximateDateIsMarkedInEdtf() {
    assertEquals(
        Optional.of("2024~"),
        Period.holding(BASTILLE_DAY, CalendarUnit.YEAR).with(TimeModifier.MORE_THAN).edtf());
    assertEquals(
        Optional.of("2024-07-14~"), new Day(BASTILLE_DAY).with(TimeModifier.APPROX).edtf());
    assertEquals(
        Optional.of("2024-07-08~/2024-07-14~"),
        Period.holding(BASTILLE_DAY, CalendarUnit.WEEK).with(TimeModifier.APPROX).edtf());
  }

  @Test
  void partialDatesGiveWhatIsKnown() {
    assertEquals(Optional.of("XXXX-07-14"), new PartialDate("XXXX-07-14").edtf());
    assertEquals(Optional.of("XXXX-22"), new PartialDate("XXXX-SU").edtf());
    assertEquals(Optional.of("XXXX-35"), new PartialDate("XXXX-Q3").edtf());
    assertEquals(Optional.empty(), new PartialDate("XXXX-WXX-5TMO").edtf());
  }

  @Test
  void aTimeOfADayIsATime() {
    DayTime clock = new DayTime.Clock(LocalTime.of(10, 35));
    Day day = new Day(BASTILLE_DAY, Optional.of(clock), Optional.empty());
    assertEquals("2024-07-14T10:35", day.value());
    assertEquals(TimeExpression.Type.TIME, day.type());
    assertEquals(TimeExpression.Type.TIME, new PartialDate("XXXX-XX-XXTMO").type());
  }

  @Test
  void illFormedValuesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new PartialDate("2024-07-14"));
    assertThrows(IllegalArgumentException.class, () -> new TimeLength("three days"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Period(CalendarUnit.WEEK, BASTILLE_DAY, Optional.empty()));
  }
}
