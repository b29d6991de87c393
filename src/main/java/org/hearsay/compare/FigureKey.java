package org.hearsay.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Place;

/**
 * What a figure is a figure of. Two numbers say the same only of the same key.
 *
 * @param unit {@code percent}, {@code fraction}, a currency, a measure, or the counted noun; empty
 *     where none is said
 * @param status the code of the status scheme
 * @param otherStatus what is said of them where the scheme has no code for it; it is told in
 *     reasons and never compared
 * @param places names of places by what they are to those counted
 * @param when the time at which the number holds, not that at which it was stated
 */
public record FigureKey(
    Population population,
    Optional<String> unit,
    Measure measure,
    Optional<String> status,
    Optional<String> otherStatus,
    Map<Place.Role, Set<String>> places,
    ReferenceTime when,
    Basis basis) {

  private static final String PERCENT = "percent";

  public FigureKey {
    Map<Place.Role, Set<String>> sorted = new EnumMap<>(Place.Role.class);
    places.forEach(
        (role, names) -> sorted.put(role, Collections.unmodifiableSet(new TreeSet<>(names))));
    sorted.values().removeIf(Set::isEmpty);
    places = Map.copyOf(sorted);
  }

  /** Whether the number is a part of 1. */
  boolean isFraction() {
    return unit.filter(Figure.PART::equals).isPresent();
  }

  /** The same of a share in percent. */
  FigureKey inPercent() {
    return new FigureKey(
        population, Optional.of(PERCENT), measure, status, otherStatus, places, when, basis);
  }

  /** Whether the number is one of the population's members: of people, not of percent. */
  boolean countsMembers() {
    return unit.filter(population::isCountedIn).isPresent();
  }

  /** The status as it is told, be it of the scheme or not. */
  Optional<String> toldStatus() {
    return status.or(() -> otherStatus);
  }

  /** The places of a role, in alphabetical order; none where the text gives none. */
  Set<String> places(Place.Role role) {
    return places.getOrDefault(role, Set.of());
  }
}
