package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.DateRange;
import org.hearsay.claim.time.TimeExpression;

/** What is written as an EDTF date is read as the same days. */
class EdtfRoundTripTest {

  @Provide
  Arbitrary<TimeExpression> times() {
    Arbitrary<CalendarUnit> units =
        Arbitraries.of(
            CalendarUnit.YEAR,
            CalendarUnit.MONTH,
            CalendarUnit.WEEK,
            CalendarUnit.WEEKEND,
            CalendarUnit.DAY);
    return Arbitraries.longs()
        .between(LocalDate.of(1500, 1, 1).toEpochDay(), LocalDate.of(2199, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay)
        .flatMap(day -> units.map(unit -> TimeExpression.on(unit, unit.first(day))));
  }

  @Property
  void theDaysOfATimeAreReadFromItsEdtf(@ForAll("times") TimeExpression time) {
    ReferenceTime read = EdtfReader.read(time.edtf().orElseThrow());
    DateRange days = time.days().orElseThrow();
    assertEquals(days, new DateRange(read.first().orElseThrow(), read.last().orElseThrow()));
  }
}
