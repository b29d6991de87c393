package org.hearsay.claim.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeExpressionTest {

  private static final LocalDate BASTILLE_DAY = LocalDate.of(2024, 7, 14);

  @Test
  void aPartOfAPeriodLiesInIt() {
    Period july = Period.holding(BASTILLE_DAY, CalendarUnit.MONTH);
    assertEquals(july.days(), july.with(TimeModifier.END).days());
  }

  @ParameterizedTest
  @EnumSource(
      value = TimeModifier.class,
      names = {"START", "MID", "END"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatIsOnlyNearADateHasNoKnownDays(TimeModifier modifier) {
    assertEquals(Optional.empty(), new Day(BASTILLE_DAY).with(modifier).days());
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
