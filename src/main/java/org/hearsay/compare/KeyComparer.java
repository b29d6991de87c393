package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Place;

/** Lays the keys of two figures beside each other, field by field. */
final class KeyComparer {

  private final StatusScheme statuses;
  private final PlacesComparer places;

  KeyComparer(StatusScheme statuses, Gazetteer places) {
    this.statuses = statuses;
    this.places = new PlacesComparer(places);
  }

  /** One reason a field that either key has, in the order of {@link KeyField}. */
  List<Reason> compare(FigureKey left, FigureKey right) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(population(left, right));
    values(KeyField.UNIT, left.unit(), right.unit())
        .map(reason -> tolls(left, right).map(reason::with).orElse(reason))
        .ifPresent(reasons::add);
    reasons.add(measure(left.measure(), right.measure()));
    reasons.add(status(left, right));
    places(left, right).forEach(reasons::add);
    reasons.add(time(left, right));
    values(KeyField.BASIS, basis(left), basis(right)).ifPresent(reasons::add);
    return reasons;
  }

  /** Whether they have places of one role that lie apart. */
  boolean elsewhere(FigureKey left, FigureKey right) {
    return places(left, right).anyMatch(reason -> reason.relation() == Relation.APART);
  }

  private Stream<Reason> places(FigureKey left, FigureKey right) {
    return Stream.of(Place.Role.values())
        .flatMap(role -> places.compare(role, left.places(role), right.places(role)).stream());
  }

  /**
   * The same words mean the same group only if they single it out, or a place does: the people who
   * are held in a place at a time are one group, but people may be killed there in two accidents.
   */
  private static Reason population(FigureKey left, FigureKey right) {
    String leftKey = left.population().key();
    String rightKey = right.population().key();
    if (!leftKey.equals(rightKey)) {
      return Reason.of(KeyField.POPULATION, leftKey, rightKey, Relation.DIFFERENT);
    }
    boolean stocks = left.measure() == Measure.STOCK && right.measure() == Measure.STOCK;
    boolean placed = stocks && !left.places().isEmpty() && !right.places().isEmpty();
    boolean singledOut = left.population().specific() || placed;
    return Reason.of(
        KeyField.POPULATION, leftKey, rightKey, singledOut ? Relation.SAME : Relation.UNKNOWN);
  }

  /** How deaths and people relate, who are one population in two units. */
  private static Optional<Relation> tolls(FigureKey left, FigureKey right) {
    if (left.unit().equals(right.unit()) || !left.countsMembers() || !right.countsMembers()) {
      return Optional.empty();
    }
    return Optional.of(Toll.relation(left.unit().orElseThrow(), right.unit().orElseThrow()));
  }

  private static Reason measure(Measure left, Measure right) {
    return values(KeyField.MEASURE, known(left), known(right))
        .orElse(new Reason(KeyField.MEASURE, known(left), known(right), Relation.UNKNOWN));
  }

  private static Optional<String> known(Measure measure) {
    return measure == Measure.UNKNOWN ? Optional.empty() : Optional.of(inWords(measure));
  }

  private static Optional<String> basis(FigureKey key) {
    return key.basis() == Basis.UNSTATED ? Optional.empty() : Optional.of(inWords(key.basis()));
  }

  private Reason status(FigureKey left, FigureKey right) {
    Relation relation =
        left.status()
            .flatMap(l -> right.status().map(r -> statuses.relation(l, r)))
            .orElse(Relation.UNKNOWN);
    return new Reason(KeyField.STATUS, left.toldStatus(), right.toldStatus(), relation);
  }

  /** Equal, different, or unknown on one side; no reason where neither side has the field. */
  private static Optional<Reason> values(
      KeyField field, Optional<String> left, Optional<String> right) {
    if (left.isEmpty() && right.isEmpty()) {
      return Optional.empty();
    }
    Relation relation = Relation.UNKNOWN;
    if (left.isPresent() && right.isPresent()) {
      relation = left.equals(right) ? Relation.SAME : Relation.DIFFERENT;
    }
    return Optional.of(new Reason(field, left, right, relation));
  }

  /**
   * A stock is a number at one time: that two of them are of the same month does not make it the
   * same time. A flow belongs to the whole of its period.
   */
  private static Reason time(FigureKey left, FigureKey right) {
    Relation relation = left.when().relation(right.when());
    boolean flows = left.measure() == Measure.FLOW && right.measure() == Measure.FLOW;
    boolean sameDay = relation == Relation.SAME && left.when().isDay();
    boolean shared = relation == Relation.SAME || relation.nests();
    if (shared && !flows && !sameDay) {
      relation = Relation.OVERLAPS;
    }
    return new Reason(KeyField.TIME, left.when().words(), right.when().words(), relation);
  }

  /** {@code LISTED_BY_NAME} → "listed by name". */
  private static String inWords(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
