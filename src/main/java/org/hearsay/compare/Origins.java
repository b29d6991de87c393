package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups passages by where they come from: ten copies of one wire story are one origin, not ten.
 *
 * <p>A passage is of one origin with those it copies, and with what they copy. Only passages that
 * share a piece of their signatures are looked at, so that the work does not grow with the square
 * of their number; the order in which they come does not change how they are grouped.
 */
public final class Origins {

  private final Map<Shingles, Passage> passages = new HashMap<>();
  private final Map<Long, List<Passage>> byBand = new HashMap<>();

  /** Words, who has them, and a passage of the same origin that stands for it. */
  private static final class Passage {
    private final Shingles shingles;
    private final List<String> ids = new ArrayList<>();
    private Passage origin = this;

    Passage(Shingles shingles) {
      this.shingles = shingles;
    }

    Passage origin() {
      while (origin != origin.origin) {
        origin = origin.origin;
      }
      return origin;
    }
  }

  /** Takes a passage in, under whatever name its user knows it by. */
  public void add(String id, String passage) {
    passages.computeIfAbsent(Shingles.of(passage), this::placed).ids.add(id);
  }

  private Passage placed(Shingles shingles) {
    Passage passage = new Passage(shingles);
    shingles
        .bands()
        .forEach(
            band -> {
              List<Passage> similar = byBand.computeIfAbsent(band, any -> new ArrayList<>(1));
              similar.forEach(other -> join(passage, other));
              similar.add(passage);
            });
    return passage;
  }

  private static void join(Passage passage, Passage other) {
    if (passage.origin() != other.origin() && passage.shingles.copies(other.shingles)) {
      passage.origin().origin = other.origin();
    }
  }

  /** The names of the passages of each origin, in alphabetical order. */
  public List<List<String>> groups() {
    Map<Passage, List<String>> groups = new HashMap<>();
    for (Passage passage : passages.values()) {
      groups.computeIfAbsent(passage.origin(), any -> new ArrayList<>()).addAll(passage.ids);
    }
    return groups.values().stream()
        .map(ids -> ids.stream().sorted().toList())
        .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
        .toList();
  }
}
