package org.hearsay.compare;

import static org.hearsay.compare.Figures.COMPARER;
import static org.hearsay.compare.Figures.held;
import static org.hearsay.compare.Figures.repatriated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureComparerTest {

  private static List<String> codes(Comparison comparison) {
    return comparison.reasons().stream().map(Reason::code).toList();
  }

  @Test
  void thoseHeldAndThoseSentHomeAreNotComparable() {
    Comparison comparison =
        COMPARER.compare(held().in("Ukraine").moreThan(20), repatriated().exactly(8));
    assertEquals(Verdict.NOT_COMPARABLE, comparison.verdict());
    assertEquals(List.of("measure-different", "status-excludes"), codes(comparison));
    assertEquals(FlowEffect.REMOVES, ((Comparison.NotComparable) comparison).effect());
  }

  @Test
  void thoseHeldInACountryAndThoseRemainingInItsRegionNeedMoreThanTheTextsSay() {
    Comparison comparison =
        COMPARER.compare(
            held().in("Ukraine").moreThan(20),
            held().status("remaining").in("Sumy Oblast").exactly(30));
    assertEquals(Verdict.INSUFFICIENT, comparison.verdict());
    assertEquals(
        List.of("status-overlaps", "location-contains", "time-unknown", "interval-contains"),
        codes(comparison));
    assertEquals("Sumy Oblast is part of Ukraine", comparison.reasons().get(1).sentence());
    assertEquals("the reference time of neither is known", comparison.reasons().get(2).sentence());
  }

  @Test
  void placesApartAreNotComparableBecauseOfPlace() {
    Comparison comparison =
        COMPARER.compare(
            held().in("Bavaria").on("2031-05-01").exactly(4),
            held().in("Saxony").on("2031-05-01").exactly(5));
    assertEquals(Verdict.NOT_COMPARABLE, comparison.verdict());
    assertEquals(List.of("location-apart"), codes(comparison));
  }

  @Test
  void theSameStockOnTwoDaysIsSuccessive() {
    Comparison comparison =
        COMPARER.compare(held().on("2031-05-01").exactly(10), held().on("2031-06-01").exactly(7));
    var successive = assertInstanceOf(Comparison.Successive.class, comparison);
    assertEquals(Succession.CHANGE, successive.succession());
    assertEquals("[-3, -3]", successive.difference().toString());
    assertEquals(List.of("time-before", "interval-apart"), codes(comparison));
  }

  @Test
  void theSameStockOnOneDayWithOtherNumbersIsAConflict() {
    Comparison comparison =
        COMPARER.compare(held().on("2031-05-01").exactly(10), held().on("2031-05-01").moreThan(20));
    var conflict = assertInstanceOf(Comparison.Conflict.class, comparison);
    assertEquals(List.of("time-same", "interval-apart"), codes(comparison));
    assertEquals("(10, ∞)", conflict.difference().toString());
  }

  @Test
  void moreThanTwentyIsCompatibleWithThirty() {
    Comparison comparison =
        COMPARER.compare(held().on("2031-05-01").moreThan(20), held().on("2031-05-01").exactly(30));
    assertEquals(Verdict.COMPATIBLE, comparison.verdict());
  }

  @Test
  void twoStocksOfOneMonthNeedNotBeOfOneTime() {
    Comparison comparison =
        COMPARER.compare(held().on("2031-05").exactly(10), held().on("2031-05").exactly(7));
    assertEquals(Verdict.INSUFFICIENT, comparison.verdict());
    assertTrue(codes(comparison).contains("time-overlaps"));
  }

  @Test
  void twoFlowsOfOneMonthAreOfOneTime() {
    Comparison comparison =
        COMPARER.compare(
            repatriated().on("2031-05").exactly(10), repatriated().on("2031-05").exactly(7));
    assertEquals(Verdict.CONFLICT, comparison.verdict());
  }

  @Test
  void aPartGreaterThanItsWholeIsAConflict() {
    ReportedFigure country = held().in("Ukraine").on("2031-05-01").exactly(20);
    ReportedFigure region = held().in("Sumy Oblast").on("2031-05-01").exactly(30);
    assertEquals(Verdict.CONFLICT, COMPARER.compare(country, region).verdict());
  }

  @Test
  void aPartSmallerThanItsWholeIsCompatible() {
    ReportedFigure all = held().on("2031-05-01").exactly(20);
    ReportedFigure some = held().status("imprisoned").on("2031-05-01").exactly(3);
    Comparison comparison = COMPARER.compare(all, some);
    assertEquals(Verdict.COMPATIBLE, comparison.verdict());
    assertTrue(codes(comparison).contains("status-contains"));
  }

  @Test
  void aPartAtOneTimeSaysNothingOfTheWholeAtAnother() {
    ReportedFigure country = held().in("Ukraine").on("2031-05-01").exactly(20);
    ReportedFigure region = held().in("Sumy Oblast").on("2031-06-01").exactly(30);
    assertEquals(Verdict.INSUFFICIENT, COMPARER.compare(country, region).verdict());
  }

  @Test
  void aSpeakerMayReviseANumber() {
    ReportedFigure first = held().on("2031-05-01").saidBy("Ada Quill", "2031-05-02").exactly(10);
    ReportedFigure second = held().on("2031-05-01").saidBy("Ada Quill", "2031-05-09").exactly(12);
    var successive = assertInstanceOf(Comparison.Successive.class, COMPARER.compare(first, second));
    assertEquals(Succession.REVISION, successive.succession());
  }

  @Test
  void aNumberIsNotRevisedByWhatNobodyKnowsToBeSaidLater() {
    ReportedFigure first = held().on("2031-05-01").saidBy("Ada Quill", "").exactly(10);
    ReportedFigure second = held().on("2031-05-01").saidBy("Ada Quill", "2031-05-09").exactly(12);
    assertEquals(Verdict.CONFLICT, COMPARER.compare(first, second).verdict());
  }

  @Test
  void aDateWithoutItsYearIsNoKnownTime() {
    Comparison comparison =
        COMPARER.compare(held().on("XXXX-07-14").exactly(10), held().on("XXXX-07-14").exactly(7));
    assertEquals(Verdict.INSUFFICIENT, comparison.verdict());
  }

  @Test
  void aStatusMissingOnOneSideIsInsufficient() {
    Comparison comparison =
        COMPARER.compare(
            held().on("2031-05-01").exactly(10),
            held().unstatedStatus().on("2031-05-01").exactly(7));
    assertEquals(Verdict.INSUFFICIENT, comparison.verdict());
    assertEquals("only one status is known: held", comparison.reasons().get(0).sentence());
  }

  @Test
  void aStatusOutsideTheSchemeIsToldAndNotCompared() {
    ReportedFigure leaving = held().statusOutsideTheScheme("leave").on("2031-05-01").exactly(7);
    Comparison withHeld = COMPARER.compare(held().on("2031-05-01").exactly(10), leaving);
    assertEquals(Verdict.INSUFFICIENT, withHeld.verdict());
    assertEquals(
        "it is not known how the status “held” relates to “leave”",
        withHeld.reasons().get(0).sentence());
    Comparison withLeaving = COMPARER.compare(leaving, leaving);
    assertEquals(Verdict.INSUFFICIENT, withLeaving.verdict());
    assertEquals(
        "both are told as “leave”, which need not mean the same",
        withLeaving.reasons().get(0).sentence());
  }

  @Test
  void numbersAreGroupedAsElsewhere() {
    Comparison comparison =
        COMPARER.compare(
            held().on("2031-05-01").exactly(12_000), held().on("2031-05-01").moreThan(20_500));
    assertEquals(
        "exactly 12,000 and more than 20,500 share no number",
        comparison.reasons().get(1).sentence());
  }

  @Test
  void peopleAreNotTheSamePeopleEverywhere() {
    Comparison comparison =
        COMPARER.compare(
            held().population("people").on("2031-05-01").exactly(10),
            held().population("the people").on("2031-05-01").exactly(7));
    assertEquals(Verdict.INSUFFICIENT, comparison.verdict());
    assertEquals(
        "both are told as “person”, which need not mean the same",
        comparison.reasons().get(0).sentence());
  }

  @Test
  void onWhatFootingANumberStandsIsSaidButDoesNotExcuseIt() {
    Comparison comparison =
        COMPARER.compare(
            held().on("2031-05-01").basis(Basis.CONFIRMED).exactly(10),
            held().on("2031-05-01").basis(Basis.ESTIMATED).exactly(7));
    assertEquals(Verdict.CONFLICT, comparison.verdict());
    assertTrue(codes(comparison).contains("basis-different"));
  }

  @Test
  void aCountSinceABeginningIsNoCountOfAMonth() {
    Comparison comparison =
        COMPARER.compare(
            repatriated().on("2031-05").exactly(10),
            repatriated().measure(Measure.CUMULATIVE).on("2031-05").exactly(70));
    assertEquals(Verdict.NOT_COMPARABLE, comparison.verdict());
  }

  @Test
  void peopleKilledInOnePlaceMayHaveBeenKilledInTwoAccidents() {
    Figures killed = repatriated().population("people").in("Bavaria").on("2031-05-01");
    assertEquals(
        Verdict.INSUFFICIENT, COMPARER.compare(killed.exactly(4), killed.exactly(12)).verdict());
  }

  private static ReportedFigure counted(String words, String unit, long number) {
    return held().population(words).unit(unit).in("Bavaria").on("2031-05-01").exactly(number);
  }

  @Test
  void aDeathIsOnePersonWhoDied() {
    Comparison comparison =
        COMPARER.compare(counted("deaths", "death", 14), counted("people", "person", 14));
    assertEquals(Verdict.COMPATIBLE, comparison.verdict());
    assertEquals(
        Verdict.CONFLICT,
        COMPARER
            .compare(counted("deaths", "death", 14), counted("the dead", "dead", 12))
            .verdict());
  }

  private static Figures diedOnOneDay(String words, String unit) {
    return held()
        .status("died")
        .measure(Measure.FLOW)
        .population(words)
        .unit(unit)
        .in("Bavaria")
        .on("2031-05-01");
  }

  @Test
  void soManyDeathsOfResidentsAreSoManyResidentsWhoDied() {
    Figures deaths = diedOnOneDay("deaths of residents of Kelm", "death");
    Figures residents = diedOnOneDay("Kelm residents", "resident");
    assertEquals(
        Verdict.COMPATIBLE, COMPARER.compare(deaths.exactly(14), residents.moreThan(12)).verdict());
    assertEquals(
        Verdict.CONFLICT, COMPARER.compare(deaths.exactly(14), residents.exactly(12)).verdict());
  }

  @Test
  void deathsOfNobodyNamedMayBeOthers() {
    assertEquals(
        Verdict.INSUFFICIENT,
        COMPARER
            .compare(
                diedOnOneDay("deaths", "death").exactly(14),
                diedOnOneDay("people", "person").exactly(12))
            .verdict());
  }

  @Test
  void murdersAreNoSuicides() {
    Comparison comparison =
        COMPARER.compare(counted("murders", "murder", 14), counted("suicides", "suicide", 12));
    assertEquals(Verdict.INSUFFICIENT, comparison.verdict());
    assertTrue(codes(comparison).contains("unit-unknown"));
  }

  private static ReportedFigure share(String unit, String number) {
    return held()
        .unit(unit)
        .on("2031-05-01")
        .of(Interval.between(new BigDecimal(number), new BigDecimal(number)))
        .inPercent();
  }

  @Test
  void aFractionIsLaidBesideAPercentage() {
    ReportedFigure thirds = share(Figure.PART, "0.6666666666666667");
    assertEquals(Verdict.COMPATIBLE, COMPARER.compare(thirds, share("percent", "65")).verdict());
    ReportedFigure eighth = share(Figure.PART, "0.125");
    assertEquals(Verdict.COMPATIBLE, COMPARER.compare(eighth, share("percent", "11.88")).verdict());
    Comparison apart = COMPARER.compare(thirds, share("percent", "60"));
    assertEquals(Verdict.CONFLICT, apart.verdict());
    assertEquals("63.3 to 70 and exactly 60 share no number", apart.reasons().get(1).sentence());
  }

  @ParameterizedTest
  @CsvSource({
    "8, 8.2, COMPATIBLE",
    "8, 8.6, CONFLICT",
    "2, 2.3, COMPATIBLE",
    "5, 5.4, COMPATIBLE",
    "2, 2.6, CONFLICT",
    "20, 23, CONFLICT",
    "120, 123, CONFLICT",
    "12000, 12040, COMPATIBLE",
    "1200000, 1234567, COMPATIBLE",
    "3000000, 3300000, COMPATIBLE",
    "1000000, 1600000, CONFLICT",
    "12040, 12041, CONFLICT",
  })
  void aNumberToldRoughlyIsNotContradictedByOneToldInFull(String rough, String full, Verdict told) {
    assertEquals(told, COMPARER.compare(share("percent", rough), share("percent", full)).verdict());
  }

  @Test
  void moreArrestsThanPeopleAreNoConflict() {
    Comparison comparison =
        COMPARER.compare(counted("arrests", "arrest", 14), counted("people", "person", 12));
    assertEquals(Verdict.INSUFFICIENT, comparison.verdict());
    assertTrue(codes(comparison).contains("unit-unknown"));
    assertEquals(
        "it is not known how the unit “arrest” relates to “person”",
        comparison.reasons().get(0).sentence());
  }

  @Test
  void aShareOfPeopleIsNoNumberOfDeaths() {
    Comparison comparison =
        COMPARER.compare(counted("deaths", "death", 14), counted("people", "percent", 12));
    assertEquals(Verdict.NOT_COMPARABLE, comparison.verdict());
  }
}
