package org.hearsay.extract.attribution;

import java.util.SortedSet;
import java.util.TreeSet;

/** Where phrases of a sentence begin and end: the places at which a content may. */
final class Boundaries {

  private final TreeSet<Integer> starts = new TreeSet<>();
  private final TreeSet<Integer> ends = new TreeSet<>();

  Boundaries(SyntaxTree tree) {
    for (int node = 0; node < tree.size(); node++) {
      if (!tree.isLeaf(node)) {
        starts.add(tree.first(node));
        ends.add(tree.end(node));
      }
    }
  }

  /** Starts of phrases in {@code [from, to)}. */
  SortedSet<Integer> startsIn(int from, int to) {
    return from < to ? starts.subSet(from, to) : new TreeSet<>();
  }

  /** Ends of phrases in {@code (from, to]}. */
  SortedSet<Integer> endsIn(int from, int to) {
    return from < to ? ends.subSet(from + 1, to + 1) : new TreeSet<>();
  }
}
