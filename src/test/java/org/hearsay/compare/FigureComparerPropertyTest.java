package org.hearsay.compare;

import static org.hearsay.compare.Figures.COMPARER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Intervals;
import org.hearsay.claim.Measure;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class FigureComparerPropertyTest {

  @Provide
  Arbitrary<Interval> intervals() {
    return Intervals.any();
  }

  @Provide
  Arbitrary<ReportedFigure> figures() {
    Arbitrary<Figures> key =
        Combinators.combine(
                Arbitraries.of("villagers of Upper Lanning", "people", "deaths"),
                Arbitraries.of("held", "imprisoned", "remaining", "repatriated", "unheard-of", ""),
                Arbitraries.of(Measure.values()),
                Arbitraries.of("Ukraine", "Sumy Oblast", "Bavaria", "Nowhere", ""),
                Arbitraries.of("2031-05-01", "2031-05", "2031-06-01", "XXXX-05-01", ""),
                Arbitraries.of(Basis.values()),
                Arbitraries.of("Ada Quill", "Ben Reed", ""),
                Arbitraries.of("2031-07-01", "2031-07-02"))
            .as(FigureComparerPropertyTest::figure);
    Arbitrary<String> units = Arbitraries.of("person", "death", "arrest", "percent");
    return Combinators.combine(key, units, Intervals.any())
        .as((figure, unit, interval) -> figure.unit(unit).of(interval));
  }

  private static Figures figure(
      String population,
      String status,
      Measure measure,
      String place,
      String time,
      Basis basis,
      String speaker,
      String stated) {
    Figures figure = Figures.held().population(population).measure(measure).basis(basis);
    figure = status.isEmpty() ? figure.unstatedStatus() : figure.status(status);
    figure = place.isEmpty() ? figure : figure.in(place);
    figure = time.isEmpty() ? figure : figure.on(time);
    return speaker.isEmpty() ? figure : figure.saidBy(speaker, stated);
  }

  private static ReportedFigure widened(ReportedFigure figure, Interval more) {
    return new ReportedFigure(
        figure.id(),
        figure.key(),
        figure.interval().hull(more),
        figure.document(),
        figure.speaker(),
        figure.statedOn(),
        "");
  }

  @Property
  void comparingIsSymmetricButForTheSignOfTheDifference(
      @ForAll("figures") ReportedFigure a, @ForAll("figures") ReportedFigure b) {
    assertEquals(COMPARER.compare(a, b).mirrored(), COMPARER.compare(b, a));
  }

  @Property
  void mirroringTwiceChangesNothing(
      @ForAll("figures") ReportedFigure a, @ForAll("figures") ReportedFigure b) {
    Comparison comparison = COMPARER.compare(a, b);
    assertEquals(comparison, comparison.mirrored().mirrored());
  }

  @Property(tries = 3000, maxDiscardRatio = 20)
  void wideningAnIntervalNeverTurnsCompatibleIntoConflict(
      @ForAll("figures") ReportedFigure a,
      @ForAll("intervals") Interval other,
      @ForAll("intervals") Interval more) {
    ReportedFigure b =
        new ReportedFigure("b", a.key(), other, a.document(), a.speaker(), a.statedOn(), "");
    Assume.that(COMPARER.compare(a, b).verdict() == Verdict.COMPATIBLE);
    assertEquals(Verdict.COMPATIBLE, COMPARER.compare(widened(a, more), b).verdict());
  }

  @Property(tries = 3000)
  void wideningAnIntervalNeverMakesAConflict(
      @ForAll("figures") ReportedFigure a,
      @ForAll("figures") ReportedFigure b,
      @ForAll("intervals") Interval more) {
    Assume.that(COMPARER.compare(a, b).verdict() != Verdict.CONFLICT);
    assertNotEquals(Verdict.CONFLICT, COMPARER.compare(widened(a, more), b).verdict());
  }

  @Property(tries = 3000)
  void unknownNeverYieldsConflict(
      @ForAll("figures") ReportedFigure a, @ForAll("figures") ReportedFigure b) {
    Assume.that(someUnknown(a.key(), b.key()));
    assertNotEquals(Verdict.CONFLICT, COMPARER.compare(a, b).verdict());
  }

  @Property
  void unknownOnBothSidesNeverYieldsConflict(
      @ForAll("figures") ReportedFigure a, @ForAll("intervals") Interval other) {
    Assume.that(someUnknown(a.key(), a.key()));
    ReportedFigure b =
        new ReportedFigure("b", a.key(), other, a.document(), a.speaker(), a.statedOn(), "");
    assertNotEquals(Verdict.CONFLICT, COMPARER.compare(a, b).verdict());
  }

  @Property(tries = 3000)
  void whatBefallsSomebodyTwiceNeverConflictsWithPeople(
      @ForAll("figures") ReportedFigure a, @ForAll("figures") ReportedFigure b) {
    Assume.that(!a.key().unit().equals(b.key().unit()));
    Assume.that(a.key().unit().filter("arrest"::equals).isPresent());
    assertNotEquals(Verdict.CONFLICT, COMPARER.compare(a, b).verdict());
  }

  private static boolean someUnknown(FigureKey a, FigureKey b) {
    return unknown(a) || unknown(b) || a.places().isEmpty() != b.places().isEmpty();
  }

  private static boolean unknown(FigureKey key) {
    return key.status().isEmpty() || !key.when().isKnown() || key.measure() == Measure.UNKNOWN;
  }

  @Property
  void onlyNumbersThatAreApartConflict(
      @ForAll("figures") ReportedFigure a, @ForAll("intervals") Interval other) {
    ReportedFigure b =
        new ReportedFigure("b", a.key(), other, a.document(), a.speaker(), a.statedOn(), "");
    if (COMPARER.compare(a, b).verdict() == Verdict.CONFLICT) {
      assertFalse(a.interval().overlaps(other));
    }
  }

  @Property(tries = 200)
  void noVerdictDependsOnTheOrderOfLoading(
      @ForAll("figures") ReportedFigure a,
      @ForAll("figures") ReportedFigure b,
      @ForAll("figures") ReportedFigure c) {
    List<ReportedFigure> figures = distinct(a, b, c);
    List<ReportedFigure> backwards = List.of(figures.get(2), figures.get(1), figures.get(0));
    assertEquals(verdicts(figures), verdicts(backwards));
  }

  private static List<ReportedFigure> distinct(ReportedFigure... figures) {
    return List.of(named("a", figures[0]), named("b", figures[1]), named("c", figures[2]));
  }

  private static ReportedFigure named(String id, ReportedFigure figure) {
    return new ReportedFigure(
        id, figure.key(), figure.interval(), id, figure.speaker(), figure.statedOn(), "");
  }

  private static Set<String> verdicts(List<ReportedFigure> figures) {
    return Pairing.of(figures).stream()
        .map(
            pair ->
                pair.left().id() + pair.right().id() + COMPARER.compare(pair.left(), pair.right()))
        .collect(Collectors.toSet());
  }
}
