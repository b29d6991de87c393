package org.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class IntervalTest {

  private static final Interval MORE_THAN_20 =
      new Amount.MoreThan(BigDecimal.valueOf(20)).interval();
  private static final Interval THIRTY = Interval.at(BigDecimal.valueOf(30));

  @Provide
  Arbitrary<Interval> intervals() {
    return Intervals.any();
  }

  @Test
  void moreThanTwentyLeavesTwentyOut() {
    assertEquals("(20, ∞)", MORE_THAN_20.toString());
    assertFalse(MORE_THAN_20.overlaps(Interval.at(BigDecimal.valueOf(20))));
    assertTrue(MORE_THAN_20.contains(THIRTY));
  }

  @Test
  void wordsTellWhichEndsAreOpen() {
    BigDecimal forty = BigDecimal.valueOf(40);
    assertEquals("more than 20", MORE_THAN_20.inWords());
    assertEquals("exactly 30", THIRTY.inWords());
    assertEquals("at least 40", new Amount.AtLeast(forty).interval().inWords());
    assertEquals("at most 40", new Amount.AtMost(forty).interval().inWords());
    assertEquals("less than 40", new Amount.LessThan(forty).interval().inWords());
    assertEquals("30 to 40", THIRTY.hull(Interval.at(forty)).inWords());
    assertEquals(
        "more than 20 and at most 40",
        new Interval(MORE_THAN_20.low(), Interval.at(forty).high()).inWords());
    assertEquals("any number", Interval.ALL.inWords());
  }

  @Test
  void aDifferenceKeepsTheOpenEnd() {
    assertEquals("(-∞, 10)", THIRTY.minus(MORE_THAN_20).toString());
  }

  @Test
  void theScaleOfANumberDoesNotMatter() {
    assertSameNumbers(Interval.at(new BigDecimal("1.5")), Interval.at(new BigDecimal("1.50")));
  }

  private static void assertSameNumbers(Interval a, Interval b) {
    assertTrue(a.contains(b) && b.contains(a), () -> a + " and " + b);
  }

  @Property
  void overlapIsSymmetric(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertEquals(a.overlaps(b), b.overlaps(a));
  }

  @Property
  void whatContainsOverlaps(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    if (a.contains(b)) {
      assertTrue(a.overlaps(b));
    }
  }

  @Property
  void aHullContainsBoth(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertTrue(a.hull(b).contains(a) && a.hull(b).contains(b));
    assertSameNumbers(a.hull(b), b.hull(a));
  }

  @Property
  void wideningKeepsAnOverlap(
      @ForAll("intervals") Interval a,
      @ForAll("intervals") Interval b,
      @ForAll("intervals") Interval more) {
    if (a.overlaps(b)) {
      assertTrue(a.hull(more).overlaps(b));
    }
  }

  @Property
  void additionIsCommutative(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertSameNumbers(a.plus(b), b.plus(a));
  }

  @Property
  void turningTheSidesTurnsTheDifference(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertSameNumbers(a.minus(b), b.minus(a).negated());
  }

  @Property
  void takingAwayWhatWasAddedLosesNothing(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertTrue(a.plus(b).minus(b).contains(a));
  }

  @Property
  void theOrdersOfTheEndsAreThoseOfTheHull(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    Interval least = Interval.BY_LEAST.compare(a, b) <= 0 ? a : b;
    Interval most = Interval.BY_MOST.compare(a, b) >= 0 ? a : b;
    assertSameNumbers(a.hull(b), new Interval(least.low(), most.high()));
    assertEquals(Interval.BY_LEAST.compare(a, b), -Interval.BY_LEAST.compare(b, a));
    assertEquals(Interval.BY_MOST.compare(a, b), -Interval.BY_MOST.compare(b, a));
  }

  @Property
  void apartMeansOneSideIsLess(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertEquals(a.overlaps(b), a.canBeAtMost(b) && b.canBeAtMost(a));
  }
}
