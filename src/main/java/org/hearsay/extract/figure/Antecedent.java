package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Place;

/**
 * Finds what a number counts that a sentence but calls "the figure" or "the toll": what the figures
 * just before it count, if they count but one thing. Else nobody knows.
 *
 * @param near the figures before it, of its sentence and the one before
 */
record Antecedent(List<Figure> near) {

  /** Figures looked at: a text of nothing but figures takes no more time for each. */
  private static final int MOST = 20;

  private static final Set<String> DEAD = Set.of("died", "killed");

  /** The figure with what it counts, or as it is. */
  Figure resolve(Figure figure, Candidate candidate) {
    int noun = figure.population().isPresent() ? -1 : new Level(candidate).namedCount();
    return noun < 0
        ? figure
        : counted(candidate.line().is(noun, "toll"))
            .map(before -> counting(before, figure, isPossible(candidate, noun)))
            .orElse(figure);
  }

  /** "The toll could rise to 20". */
  private static boolean isPossible(Candidate candidate, int noun) {
    return IntStream.range(noun, candidate.quantity().first())
        .anyMatch(at -> candidate.line().at(at).isTagged("MD"));
  }

  private Optional<Figure> counted(boolean dead) {
    List<Figure> counts =
        near.subList(Math.max(0, near.size() - MOST), near.size()).stream()
            .filter(
                figure -> figure.population().isPresent() && FigureRule.of(figure.rule()).counts())
            .filter(figure -> !dead || isOfDead(figure))
            .toList();
    Set<List<Object>> things =
        counts.stream()
            .map(figure -> List.<Object>of(figure.unit(), code(figure)))
            .collect(Collectors.toSet());
    return things.size() == 1 ? Optional.of(counts.get(counts.size() - 1)) : Optional.empty();
  }

  private static boolean isOfDead(Figure figure) {
    return DEAD.contains(code(figure));
  }

  private static String code(Figure figure) {
    return figure.status().map(status -> status.code()).orElse("");
  }

  /** A flow told anew need not be of the same time, and what may be has not happened. */
  private static Figure counting(Figure before, Figure figure, boolean perhaps) {
    List<Place> places = figure.places().isEmpty() ? before.places() : figure.places();
    Measure measure = before.measure() == Measure.FLOW ? Measure.UNKNOWN : before.measure();
    return perhaps
        ? figure.counting(before, Optional.empty(), Measure.UNKNOWN, places)
        : figure.counting(before, figure.status().or(before::status), measure, places);
  }
}
