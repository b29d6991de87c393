package org.hearsay.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Place;

/** Lays the places beside each other that have the same role in two figures. */
final class PlacesComparer {

  private final Gazetteer gazetteer;

  PlacesComparer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** No reason where neither figure has a place in that role. */
  Optional<Reason> compare(Place.Role role, Set<String> left, Set<String> right) {
    if (left.isEmpty() && right.isEmpty()) {
      return Optional.empty();
    }
    Relation relation = Relation.UNKNOWN;
    if (!left.isEmpty() && !right.isEmpty()) {
      relation = relation(narrowest(left), narrowest(right));
    }
    return Optional.of(new Reason(KeyField.of(role), joined(left), joined(right), relation));
  }

  private static Optional<String> joined(Set<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** What is in Sumy Oblast and in Ukraine is in Sumy Oblast. */
  private List<String> narrowest(Set<String> names) {
    return names.stream().filter(name -> !containsOther(name, names)).toList();
  }

  private boolean containsOther(String name, Set<String> names) {
    return names.stream().anyMatch(other -> gazetteer.relation(name, other) == Relation.CONTAINS);
  }

  private Relation relation(List<String> left, List<String> right) {
    if (left.equals(right)) {
      return Relation.SAME;
    }
    Set<Relation> found = EnumSet.noneOf(Relation.class);
    left.forEach(l -> right.forEach(r -> found.add(gazetteer.relation(l, r))));
    boolean single = left.size() == 1 && right.size() == 1;
    boolean apart = found.equals(EnumSet.of(Relation.APART));
    return single || apart ? found.iterator().next() : Relation.UNKNOWN;
  }
}
