package org.hearsay.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claim.Place;

/**
 * Figures by whom or what they count, so that only those are compared that can have to do with each
 * other.
 *
 * <p>Small populations are compared in full. One that is counted very often, "people" above all, is
 * not: there a figure meets only those {@link #NEIGHBORS} that follow it in an order which puts the
 * likest beside each other, by status, measure, place, time and number. So the work grows with the
 * number of figures, not with its square, and is still the same in whatever order they were added.
 */
public final class PopulationIndex {

  /** Up to how many figures all pairs of a population are compared. */
  static final int SMALL = 40;

  /** How many of those that follow it a figure of a large population is compared with. */
  static final int NEIGHBORS = 4;

  private static final Comparator<ReportedFigure> LIKEST_TOGETHER =
      Comparator.comparing((ReportedFigure figure) -> figure.key().status().orElse(""))
          .thenComparing(figure -> figure.key().measure())
          .thenComparing(figure -> figure.key().places(Place.Role.LOCATION).toString())
          .thenComparing(figure -> figure.key().when().words().orElse(""))
          .thenComparing(figure -> figure.interval().toString())
          .thenComparing(ReportedFigure::id);

  private final Map<String, NavigableSet<ReportedFigure>> byPopulation = new HashMap<>();

  /** Two figures of one population. */
  public record Pair(ReportedFigure left, ReportedFigure right) {}

  /** Takes a figure in; one that is there already changes nothing. */
  public void add(ReportedFigure figure) {
    byPopulation
        .computeIfAbsent(
            figure.key().population().key(), population -> new TreeSet<>(LIKEST_TOGETHER))
        .add(figure);
  }

  /** Each pair to be compared, once, in whatever order. */
  public Stream<Pair> pairs() {
    return byPopulation.values().stream().flatMap(figures -> pairs(List.copyOf(figures)));
  }

  /** Those of the pairs in which one of the documents has a part. */
  public Stream<Pair> pairs(Set<String> documents) {
    return byPopulation.values().stream()
        .filter(figures -> figures.stream().anyMatch(f -> documents.contains(f.document())))
        .flatMap(figures -> pairs(List.copyOf(figures)))
        .filter(
            pair ->
                documents.contains(pair.left.document())
                    || documents.contains(pair.right.document()));
  }

  private static Stream<Pair> pairs(List<ReportedFigure> figures) {
    int reach = figures.size() <= SMALL ? figures.size() : NEIGHBORS;
    return IntStream.range(0, figures.size())
        .boxed()
        .flatMap(
            i ->
                figures.subList(i + 1, Math.min(figures.size(), i + 1 + reach)).stream()
                    .map(other -> new Pair(figures.get(i), other)));
  }
}
