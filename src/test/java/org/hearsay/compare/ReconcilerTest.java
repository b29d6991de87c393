package org.hearsay.compare;

import static org.hearsay.compare.Figures.held;
import static org.hearsay.compare.Figures.repatriated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.claim.Measure;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

  private static final Reconciler RECONCILER =
      new Reconciler(Figures.STATUSES, WorldGazetteer.load());

  private static Figures remaining() {
    return held().status("remaining");
  }

  private static Figures arrested() {
    return held().status("arrested").measure(Measure.FLOW);
  }

  private static Reconciliation only(List<Reconciliation> found) {
    assertEquals(1, found.size(), found.toString());
    return found.get(0);
  }

  private static Set<String> residuals(List<ReportedFigure> series) {
    return RECONCILER.reconcile(series).stream()
        .map(sum -> sum.residual().toString())
        .collect(Collectors.toSet());
  }

  @Test
  void tenHeldThreeReturnedSevenRemainLeavesNothing() {
    Reconciliation sum =
        only(
            RECONCILER.reconcileInOrder(
                List.of(held().exactly(10), repatriated().exactly(3), remaining().exactly(7))));
    assertEquals("[0, 0]", sum.residual().toString());
    assertEquals("10 - 3 = 7 expected, 7 told: 0 unexplained", sum.explanation());
  }

  @Test
  void whatTheFlowsDoNotExplainIsTheResidual() {
    Reconciliation sum =
        only(
            RECONCILER.reconcileInOrder(
                List.of(
                    held().exactly(10),
                    arrested().exactly(2),
                    repatriated().exactly(3),
                    held().exactly(4))));
    assertEquals("[-5, -5]", sum.residual().toString());
  }

  @Test
  void anOpenNumberLeavesAnOpenResidual() {
    Reconciliation sum =
        only(
            RECONCILER.reconcileInOrder(
                List.of(held().moreThan(20), repatriated().exactly(8), held().exactly(30))));
    assertEquals("(-∞, 18)", sum.residual().toString());
  }

  @Test
  void theTimesTellTheOrder() {
    List<ReportedFigure> shuffled =
        List.of(
            held().on("2031-06-01").exactly(7),
            repatriated().on("2031-05-20").exactly(3),
            held().on("2031-05-01").exactly(10));
    assertEquals("[0, 0]", only(RECONCILER.reconcile(shuffled)).residual().toString());
  }

  @Test
  void ofOneDayTheFlowComesFirst() {
    List<ReportedFigure> series =
        List.of(
            held().on("2031-05-01").exactly(10),
            held().on("2031-06-01").exactly(7),
            repatriated().on("2031-06-01").exactly(3));
    assertEquals("[0, 0]", only(RECONCILER.reconcile(series)).residual().toString());
  }

  @Test
  void withoutTimesNothingIsPutInOrder() {
    assertEquals(
        List.of(),
        RECONCILER.reconcile(
            List.of(held().exactly(10), repatriated().exactly(3), held().exactly(7))));
  }

  @Test
  void aFlowThatTwoDocumentsTellOfIsOneFlow() {
    List<ReportedFigure> series =
        List.of(
            held().on("2031-05-01").exactly(10),
            repatriated().document("a").on("2031-05-20").exactly(3),
            repatriated().document("b").on("2031-05-20").exactly(3),
            held().on("2031-06-01").exactly(7));
    assertEquals("[0, 0]", only(RECONCILER.reconcile(series)).residual().toString());
  }

  @Test
  void rivalAccountsOfOneFlowAreOneFlow() {
    List<ReportedFigure> series =
        List.of(
            held().on("2031-05-01").exactly(10),
            repatriated().document("a").on("2031-05-20").exactly(3),
            repatriated().document("b").on("2031-05-20").exactly(5),
            held().on("2031-06-01").exactly(7));
    assertEquals(
        "10 - 3 to 5 = 5 to 7 expected, 7 told: 0 to 2 unexplained",
        only(RECONCILER.reconcile(series)).explanation());
  }

  @Test
  void ofRivalStocksNoneIsPicked() {
    List<ReportedFigure> series =
        List.of(
            held().on("2031-05-01").exactly(10),
            held().on("2031-05-01").exactly(12),
            repatriated().on("2031-05-20").exactly(3),
            held().on("2031-06-01").exactly(7));
    assertEquals(Set.of("[0, 0]", "[-2, -2]"), residuals(series));
  }

  @Test
  void eachOfRivalLaterStocksIsSummedUp() {
    List<ReportedFigure> series =
        List.of(
            held().on("2031-05-01").exactly(10),
            repatriated().on("2031-05-20").exactly(3),
            held().on("2031-06-01").exactly(7),
            held().on("2031-06-01").exactly(8));
    assertEquals(Set.of("[0, 0]", "[1, 1]"), residuals(series));
  }

  @Test
  void whetherPeopleAreTheSamePeopleMustBeKnown() {
    assertEquals(
        List.of(),
        RECONCILER.reconcileInOrder(
            List.of(
                held().population("people").exactly(10),
                repatriated().population("people").exactly(3),
                held().population("people").exactly(7))));
  }

  @Test
  void thoseWhoReturnElsewhereLeaveNothing() {
    assertEquals(
        List.of(),
        RECONCILER.reconcileInOrder(
            List.of(
                held().in("Bavaria").exactly(10),
                repatriated().in("Saxony").exactly(3),
                held().in("Bavaria").exactly(7))));
  }

  @Test
  void thoseElsewhereAreAnotherSeries() {
    assertEquals(
        List.of(),
        RECONCILER.reconcileInOrder(
            List.of(
                held().in("Bavaria").exactly(10),
                repatriated().exactly(3),
                held().in("Saxony").exactly(7))));
  }

  @Test
  void statusesThatOnlyOverlapAreACaveat() {
    Reconciliation sum =
        only(
            RECONCILER.reconcileInOrder(
                List.of(held().exactly(10), repatriated().exactly(3), remaining().exactly(7))));
    assertEquals(
        Optional.of("status-overlaps"), sum.caveats().stream().map(Reason::code).findFirst());
  }

  @Property
  void exactNumbersGiveAnExactResidual(
      @ForAll @IntRange(max = 1000) int opening,
      @ForAll @IntRange(max = 1000) int left,
      @ForAll @IntRange(max = 1000) int closing) {
    Reconciliation sum =
        only(
            RECONCILER.reconcileInOrder(
                List.of(
                    held().exactly(opening),
                    repatriated().exactly(left),
                    held().exactly(closing))));
    int residual = closing - (opening - left);
    assertEquals("[" + residual + ", " + residual + "]", sum.residual().toString());
  }
}
