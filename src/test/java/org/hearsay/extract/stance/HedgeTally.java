package org.hearsay.extract.stance;

import java.util.List;
import java.util.Locale;
import org.hearsay.claim.Hedge;

/** Counts the hedges found: right if words of the gold's, on the same layer. */
final class HedgeTally {

  private int wanted;
  private int found;
  private int right;

  void add(List<Hedge> gold, List<Hedge> read) {
    wanted += gold.size();
    found += read.size();
    right += (int) read.stream().filter(r -> gold.stream().anyMatch(g -> agree(g, r))).count();
  }

  private static boolean agree(Hedge gold, Hedge read) {
    return gold.layer() == read.layer() && gold.words().overlaps(read.words());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d hedges wanted, %d found, %d of these right", wanted, found, right);
  }
}
