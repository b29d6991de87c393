package org.hearsay.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Place;

/**
 * What is asked of a population, whenever and by whomever it is answered: how many of them are held
 * in Brill? Figures of one question differ in their time, their number and who states them.
 */
record Question(
    Optional<String> unit,
    Measure measure,
    Optional<String> status,
    Map<Place.Role, Set<String>> places)
    implements Comparable<Question> {

  private static final Comparator<Question> ORDER =
      Comparator.comparing((Question question) -> question.unit.orElse(""))
          .thenComparing(Question::measure)
          .thenComparing(question -> question.status.orElse(""))
          .thenComparing(question -> question.placeNames().toString());

  static Question of(FigureKey key) {
    return new Question(key.unit(), key.measure(), key.status(), key.places());
  }

  @Override
  public int compareTo(Question other) {
    return ORDER.compare(this, other);
  }

  /** By role, as the order of a map is not the same in each run. */
  private List<Set<String>> placeNames() {
    return Stream.of(Place.Role.values()).map(r -> places.getOrDefault(r, Set.of())).toList();
  }
}
