package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups passages by where they come from: ten copies of one wire story are one origin, not ten.
 *
 * <p>A passage joins the first origin of which it copies any passage; so does what copies a copy.
 * The order in which passages come does not change how they are grouped.
 */
public final class Origins {

  private final List<List<Member>> origins = new ArrayList<>();

  private record Member(String id, Shingles shingles) {}

  /** Takes a passage in, under whatever name its user knows it by. */
  public void add(String id, String passage) {
    Member member = new Member(id, Shingles.of(passage));
    List<Member> joined = new ArrayList<>(List.of(member));
    origins.removeIf(
        origin -> {
          boolean same = origin.stream().anyMatch(m -> m.shingles.copies(member.shingles));
          if (same) {
            joined.addAll(origin);
          }
          return same;
        });
    origins.add(joined);
  }

  /** How many independent origins there are. */
  public int count() {
    return origins.size();
  }

  /** The names of the passages of each origin, in alphabetical order. */
  public List<List<String>> groups() {
    return origins.stream()
        .map(origin -> origin.stream().map(Member::id).sorted().toList())
        .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
        .toList();
  }
}
