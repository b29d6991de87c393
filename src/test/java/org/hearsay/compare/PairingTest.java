package org.hearsay.compare;

import static java.util.stream.Collectors.toSet;
import static org.hearsay.compare.Figures.held;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PairingTest {

  private static List<ReportedFigure> figures(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> held().document("doc" + i).exactly(i % 7))
        .toList();
  }

  /** Many answers to few questions on few days by few speakers. */
  private static List<ReportedFigure> crowd(int count, Random random) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                held()
                    .document("doc" + i)
                    .in(List.of("Bavaria", "Germany").get(random.nextInt(2)))
                    .on("2031-05-0" + (1 + random.nextInt(3)))
                    .saidBy("speaker" + random.nextInt(5), "2031-06-0" + (1 + random.nextInt(9)))
                    .exactly(random.nextInt(4)))
        .toList();
  }

  private static Set<String> pairs(List<ReportedFigure> figures) {
    return Pairing.of(figures).stream()
        .map(pair -> pair.left().id() + " " + pair.right().id())
        .collect(toSet());
  }

  private static Set<String> inConflict(List<Pairing.Pair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.left().key().places().equals(pair.right().key().places()))
        .filter(
            pair ->
                Figures.COMPARER.compare(pair.left(), pair.right()).verdict() == Verdict.CONFLICT)
        .flatMap(pair -> Stream.of(pair.left().id(), pair.right().id()))
        .collect(toSet());
  }

  private static List<Pairing.Pair> allPairs(List<ReportedFigure> figures) {
    List<Pairing.Pair> all = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        all.add(new Pairing.Pair(figures.get(i), figures.get(j)));
      }
    }
    return all;
  }

  @Test
  void ofASmallPopulationEachMeetsEachOnce() {
    assertEquals(Pairing.FEW * (Pairing.FEW - 1) / 2, pairs(figures(Pairing.FEW)).size());
  }

  @Test
  void theWorkOnALargePopulationGrowsWithItsSize() {
    assertTrue(pairs(figures(1000)).size() < 2 * 1000);
    assertTrue(pairs(crowd(1000, new Random(1))).size() <= 6 * 1000);
  }

  @Test
  void inALargePopulationEachStillMeetsAnother() {
    List<ReportedFigure> figures = crowd(200, new Random(1));
    Set<String> met =
        Pairing.of(figures).stream()
            .flatMap(pair -> Stream.of(pair.left().id(), pair.right().id()))
            .collect(toSet());
    assertEquals(figures.stream().map(ReportedFigure::id).collect(toSet()), met);
  }

  @Test
  void inALargePopulationASpeakerStillRevises() {
    List<ReportedFigure> figures = new ArrayList<>(figures(50));
    figures.add(held().on("2031-05-01").saidBy("Ada Quill", "2031-05-02").exactly(10));
    figures.add(held().on("2031-05-01").saidBy("Ada Quill", "2031-05-09").exactly(90));
    long revisions =
        Pairing.of(figures).stream()
            .map(pair -> Figures.COMPARER.compare(pair.left(), pair.right()))
            .filter(comparison -> comparison.verdict() == Verdict.SUCCESSIVE)
            .count();
    assertEquals(1, revisions);
  }

  @Test
  void ofFewFiguresOfOneTimeAWholeMeetsItsPart() {
    List<ReportedFigure> figures = new ArrayList<>(figures(50));
    figures.add(held().in("Germany").on("2031-05-01").exactly(10));
    figures.add(held().in("Bavaria").on("2031-05-01").exactly(90));
    long conflicts =
        Pairing.of(figures).stream()
            .map(pair -> Figures.COMPARER.compare(pair.left(), pair.right()))
            .filter(comparison -> comparison.verdict() == Verdict.CONFLICT)
            .count();
    assertEquals(1, conflicts);
  }

  @Test
  void ofManyFiguresOfOneTimeAPartGreaterThanItsWholeIsFound() {
    List<ReportedFigure> figures = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String place = i % 2 == 0 ? "Germany" : "Bavaria";
      figures.add(held().document("doc" + i).in(place).on("2031-05-01").exactly(10));
    }
    figures.add(held().document("part").in("Bavaria").on("2031-05-01").exactly(90));
    boolean found =
        Pairing.of(figures).stream()
            .filter(pair -> !pair.left().key().places().equals(pair.right().key().places()))
            .map(pair -> Figures.COMPARER.compare(pair.left(), pair.right()))
            .anyMatch(comparison -> comparison.verdict() == Verdict.CONFLICT);
    assertTrue(found);
  }

  @Property(tries = 50)
  void whateverContradictsAnAnswerToItsQuestionIsFound(
      @ForAll @IntRange(min = 2, max = 150) int count, @ForAll long seed) {
    List<ReportedFigure> figures = crowd(count, new Random(seed));
    assertEquals(inConflict(allPairs(figures)), inConflict(Pairing.of(figures)));
  }

  @Property(tries = 50)
  void theOrderOfLoadingDoesNotMatter(
      @ForAll @IntRange(min = 2, max = 150) int count, @ForAll long seed) {
    List<ReportedFigure> figures = new ArrayList<>(crowd(count, new Random(seed)));
    Set<String> inOrder = pairs(figures);
    Collections.shuffle(figures, new Random(seed + 1));
    assertEquals(inOrder, pairs(figures));
  }
}
