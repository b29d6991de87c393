package org.hearsay.extract.stance;

import java.util.List;
import java.util.Locale;
import org.hearsay.extract.stance.StanceGold.Doubt;

/** Counts the hedges found: right if words of the gold's, on the same layer. */
final class HedgeTally {

  private int wanted;
  private int found;
  private int right;

  /** Whether all agree, each with one of the others. */
  boolean add(List<Doubt> gold, List<Doubt> read) {
    int agreed = (int) read.stream().filter(r -> gold.stream().anyMatch(r::agrees)).count();
    wanted += gold.size();
    found += read.size();
    right += agreed;
    return agreed == gold.size() && agreed == read.size();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d hedges wanted, %d found, %d of these right", wanted, found, right);
  }
}
