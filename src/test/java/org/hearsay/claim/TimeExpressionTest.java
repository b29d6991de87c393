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
import org.hearsay.claim.TimeExpression.Day;
import org.hearsay.claim.TimeExpression.Duration;
import org.hearsay.claim.TimeExpression.Modifier;
import org.hearsay.claim.TimeExpression.Partial;
import org.hearsay.claim.TimeExpression.Period;
import org.hearsay.claim.TimeExpression.Relation;
import org.hearsay.claim.TimeExpression.Vague;
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
        days.map(day -> new Partial("XXXX" + day.toString().substring(4))),
        Arbitraries.of(Vague.Era.class).map(Vague::new),
        Arbitraries.integers().between(1, 99).map(n -> new Duration("P" + n + "D")));
  }

  @Property
  void relationsAreSymmetric(
      @ForAll("times") TimeExpression one, @ForAll("times") TimeExpression other) {
    assertEquals(one.relationTo(other), other.relationTo(one));
  }

  @Property
  void onlyWhatIsOnTheCalendarIsTheSameAsItself(@ForAll("times") TimeExpression time) {
    Relation expected = time.days().isPresent() ? Relation.SAME : Relation.UNKNOWN;
    assertEquals(expected, time.relationTo(time));
  }

  @Test
  void theSameDayOfUnknownYearsMayDiffer() {
    assertEquals(Relation.UNKNOWN, new Partial("XXXX-07-14").relationTo(new Partial("XXXX-07-14")));
    assertEquals(Relation.UNKNOWN, new Partial("XXXX-07-14").relationTo(new Day(BASTILLE_DAY)));
  }

  @Test
  void differentDaysOfAnyYearAreDisjoint() {
    assertEquals(
        Relation.DISJOINT, new Partial("XXXX-07-14").relationTo(new Partial("XXXX-07-15")));
    assertEquals(Relation.DISJOINT, new Partial("XXXX-08").relationTo(new Day(BASTILLE_DAY)));
  }

  @Test
  void aDayOverlapsItsMonth() {
    Period july = Period.holding(BASTILLE_DAY, CalendarUnit.MONTH);
    assertEquals(Relation.OVERLAPPING, new Day(BASTILLE_DAY).relationTo(july));
    assertEquals(Relation.OVERLAPPING, july.with(Modifier.END).relationTo(july));
    assertEquals(Relation.DISJOINT, july.relationTo(new Day(BASTILLE_DAY.plusMonths(1))));
  }

  @Test
  void aPartOfAPeriodLiesInItAndIsNotSurelyTheSamePart() {
    Period july = Period.holding(BASTILLE_DAY, CalendarUnit.MONTH);
    assertEquals(july.days(), july.with(Modifier.END).days());
    assertEquals(Relation.OVERLAPPING, july.with(Modifier.END).relationTo(july.with(Modifier.END)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Modifier.class,
      names = {"START", "MID", "END"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatIsOnlyNearADateHasNoKnownDays(Modifier modifier) {
    TimeExpression near = new Day(BASTILLE_DAY).with(modifier);
    assertEquals(Optional.empty(), near.days());
    assertEquals(Relation.UNKNOWN, near.relationTo(new Day(BASTILLE_DAY.plusDays(1))));
  }

  @Test
  void anApproximateDateIsMarkedInEdtf() {
    assertEquals(
        Optional.of("2024~"),
        Period.holding(BASTILLE_DAY, CalendarUnit.YEAR).with(Modifier.MORE_THAN).edtf());
    assertEquals(Optional.of("2024-07-14~"), new Day(BASTILLE_DAY).with(Modifier.APPROX).edtf());
    assertEquals(
        Optional.of("2024-07-08~/2024-07-14~"),
        Period.holding(BASTILLE_DAY, CalendarUnit.WEEK).with(Modifier.APPROX).edtf());
  }

  @Test
  void partialDatesGiveWhatIsKnown() {
    assertEquals(Optional.of("XXXX-07-14"), new Partial("XXXX-07-14").edtf());
    assertEquals(Optional.of("XXXX-22"), new Partial("XXXX-SU").edtf());
    assertEquals(Optional.of("XXXX-35"), new Partial("XXXX-Q3").edtf());
    assertEquals(Optional.empty(), new Partial("XXXX-WXX-5TMO").edtf());
  }

  @Test
  void aTimeOfADayIsATime() {
    DayTime clock = new DayTime.Clock(LocalTime.of(10, 35));
    Day day = new Day(BASTILLE_DAY, Optional.of(clock), Optional.empty());
    assertEquals("2024-07-14T10:35", day.value());
    assertEquals(TimeExpression.Type.TIME, day.type());
    assertEquals(TimeExpression.Type.TIME, new Partial("XXXX-XX-XXTMO").type());
  }

  @Test
  void illFormedValuesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Partial("2024-07-14"));
    assertThrows(IllegalArgumentException.class, () -> new Duration("three days"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Period(CalendarUnit.WEEK, BASTILLE_DAY, Optional.empty()));
  }
}
