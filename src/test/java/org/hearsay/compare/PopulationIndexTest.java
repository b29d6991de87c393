package org.hearsay.compare;

import static org.hearsay.compare.Figures.held;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PopulationIndexTest {

  private static List<ReportedFigure> figures(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> held().document("doc" + i).exactly(i % 7))
        .toList();
  }

  private static Set<String> pairs(List<ReportedFigure> figures) {
    PopulationIndex index = new PopulationIndex();
    figures.forEach(index::add);
    return index
        .pairs()
        .map(pair -> pair.left().id() + " " + pair.right().id())
        .collect(Collectors.toSet());
  }

  @Test
  void ofASmallPopulationEachMeetsEachOnce() {
    assertEquals(10 * 9 / 2, pairs(figures(10)).size());
  }

  @Test
  void figuresOfTwoPopulationsNeverMeet() {
    assertEquals(
        Set.of(),
        pairs(
            List.of(
                held().population("villagers of Tarn").exactly(1),
                held().population("villagers of Brill").exactly(1))));
  }

  @Test
  void theWorkOnALargePopulationGrowsWithItsSize() {
    assertTrue(pairs(figures(1000)).size() <= 1000 * PopulationIndex.NEIGHBORS);
  }

  @Test
  void inALargePopulationOtherNumbersOfOneKeyStillMeet() {
    List<ReportedFigure> figures = new ArrayList<>();
    for (int day = 1; day <= 28; day++) {
      String date = "2031-05-%02d".formatted(day);
      figures.add(held().document(date + "a").on(date).exactly(3));
      figures.add(held().document(date + "b").on(date).exactly(9));
    }
    PopulationIndex index = new PopulationIndex();
    figures.forEach(index::add);
    long conflicts =
        index
            .pairs()
            .map(pair -> Figures.COMPARER.compare(pair.left(), pair.right()))
            .filter(comparison -> comparison.verdict() == Verdict.CONFLICT)
            .count();
    assertEquals(28, conflicts);
  }

  @Test
  void theOrderOfLoadingDoesNotMatter() {
    List<ReportedFigure> figures = new ArrayList<>(figures(300));
    Set<String> inOrder = pairs(figures);
    Collections.reverse(figures);
    assertEquals(inOrder, pairs(figures));
  }
}
