package org.hearsay.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the codes of the status scheme have to do with each other. What is stated of a status holds
 * of the narrower ones too, unless something nearer is stated of them; what is not stated is
 * unknown.
 *
 * @param broader by status, those of which it is a part
 * @param excludes by status, those nobody can have at the same time; meant both ways
 * @param overlaps by status, those somebody can have at the same time; meant both ways
 * @param leadsTo by status, those that one has after passing into it: who is arrested is held
 */
public record StatusScheme(
    Map<String, Set<String>> broader,
    Map<String, Set<String>> excludes,
    Map<String, Set<String>> overlaps,
    Map<String, Set<String>> leadsTo) {

  public StatusScheme {
    broader = Map.copyOf(broader);
    excludes = Map.copyOf(excludes);
    overlaps = Map.copyOf(overlaps);
    leadsTo = Map.copyOf(leadsTo);
  }

  /** How the left status stands to the right one. */
  Relation relation(String left, String right) {
    if (left.equals(right)) {
      return Relation.SAME;
    }
    List<String> leftLine = line(left);
    List<String> rightLine = line(right);
    if (leftLine.contains(right)) {
      return Relation.PART_OF;
    }
    if (rightLine.contains(left)) {
      return Relation.CONTAINS;
    }
    return nearestStated(leftLine, rightLine);
  }

  /** What a flow of people into one status does to the number of those in another. */
  FlowEffect effect(String flow, String stock) {
    boolean adds =
        line(flow).stream()
            .anyMatch(
                from ->
                    leadsTo.getOrDefault(from, Set.of()).stream().anyMatch(line(stock)::contains));
    if (adds) {
      return FlowEffect.ADDS;
    }
    return relation(flow, stock) == Relation.EXCLUDES ? FlowEffect.REMOVES : FlowEffect.NONE;
  }

  /** The statement about the pair of the fewest steps up from the two. */
  private Relation nearestStated(List<String> left, List<String> right) {
    for (int steps = 0; steps < left.size() + right.size() - 1; steps++) {
      for (int i = Math.max(0, steps - right.size() + 1); i <= steps && i < left.size(); i++) {
        Relation stated = stated(left.get(i), right.get(steps - i));
        if (stated != Relation.UNKNOWN) {
          return stated;
        }
      }
    }
    return Relation.UNKNOWN;
  }

  private Relation stated(String a, String b) {
    if (eitherWay(excludes, a, b)) {
      return Relation.EXCLUDES;
    }
    return eitherWay(overlaps, a, b) ? Relation.OVERLAPS : Relation.UNKNOWN;
  }

  private static boolean eitherWay(Map<String, Set<String>> links, String a, String b) {
    return links.getOrDefault(a, Set.of()).contains(b)
        || links.getOrDefault(b, Set.of()).contains(a);
  }

  /** The status and all broader ones, the nearest first. */
  private List<String> line(String status) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(status));
    while (!next.isEmpty()) {
      String here = next.remove();
      if (reached.add(here)) {
        next.addAll(broader.getOrDefault(here, Set.of()));
      }
    }
    return List.copyOf(reached);
  }
}
