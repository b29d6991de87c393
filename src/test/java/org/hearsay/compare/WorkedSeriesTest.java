package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Measure;
import org.junit.jupiter.api.Test;

/** The series that {@code docs/worked-series.md} works through, line for line. */
class WorkedSeriesTest {

  private static final Path DOCUMENT = Path.of("docs/worked-series.md");

  private static final StatusScheme STATUSES =
      new StatusScheme(
          Map.of(),
          Map.of(
              "held", Set.of("returned", "missing"),
              "remaining", Set.of("returned"),
              "missing", Set.of("found", "returned")),
          Map.of("held", Set.of("remaining")),
          Map.of());

  /** Of two invented villages, neither is part of the other. */
  private static final Gazetteer VILLAGES =
      (left, right) -> left.equals(right) ? Relation.SAME : Relation.APART;

  private static final List<ReportedFigure> SERIES =
      List.of(
          of("found", Measure.FLOW).on("2031-03-02").exactly(13),
          of("held", Measure.STOCK).in("Brill").on("2031-03-10").exactly(34),
          of("missing", Measure.STOCK).on("2031-03-10").about(30),
          of("returned", Measure.FLOW).on("2031-04-05").exactly(10),
          of("remaining", Measure.STOCK).in("Brill").on("2031-04-06").exactly(12),
          of("returned", Measure.FLOW).on("2031-05-01").exactly(3),
          of("remaining", Measure.STOCK).in("Tarn").on("2031-05-02").exactly(10),
          of("returned", Measure.FLOW).on("2031-06-01").exactly(3),
          of("remaining", Measure.STOCK).in("Tarn").on("2031-06-02").exactly(7));

  private static Figures of(String status, Measure measure) {
    return Figures.held().population("ferrymen of Lake Ister").status(status).measure(measure);
  }

  private static List<String> verdicts() {
    FigureComparer comparer = new FigureComparer(STATUSES, VILLAGES);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < SERIES.size(); i++) {
      for (int j = i + 1; j < SERIES.size(); j++) {
        Comparison comparison = comparer.compare(SERIES.get(i), SERIES.get(j));
        lines.add("| %d, %d | %s |".formatted(i + 1, j + 1, comparison.explanation()));
      }
    }
    return lines;
  }

  private static List<String> sums() {
    return new Reconciler(STATUSES, VILLAGES)
        .reconcile(SERIES).stream().map(sum -> "| %s |".formatted(sum.explanation())).toList();
  }

  private static List<String> linesAfter(String heading) throws IOException {
    List<String> lines = Files.readAllLines(DOCUMENT);
    int start = lines.indexOf(heading);
    assertTrue(start >= 0, heading);
    return lines.subList(start + 1, lines.size()).stream()
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .toList();
  }

  @Test
  void eachVerdictIsAsTheDocumentExplains() throws IOException {
    assertEquals(String.join("\n", linesAfter("## Every pair")), String.join("\n", verdicts()));
  }

  @Test
  void eachResidualIsAsTheDocumentExplains() throws IOException {
    assertEquals(String.join("\n", linesAfter("## What adds up")), String.join("\n", sums()));
  }

  @Test
  void noPairOfTheSeriesIsAConflict() {
    assertTrue(verdicts().stream().noneMatch(line -> line.contains("conflict:")));
  }
}
