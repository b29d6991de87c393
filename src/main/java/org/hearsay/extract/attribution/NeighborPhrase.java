package org.hearsay.extract.attribution;

import org.hearsay.claim.RuleId;

/**
 * Any phrase of the sentence, or run of phrases that stand side by side: the net below the other
 * constructions, for relative clauses ({@code a charge he denied}) and whatever has no name.
 */
final class NeighborPhrase implements Construction {

  private static final int WIDEST = 12;

  @Override
  public RuleId id() {
    return new RuleId("neighbor-phrase");
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    SyntaxTree tree = site.tree();
    for (int node = 0; node < tree.size(); node++) {
      int[] children = tree.children(node);
      for (int i = 0; i < Math.min(children.length, WIDEST); i++) {
        for (int j = i; j < Math.min(children.length, WIDEST); j++) {
          if (!tree.isLeaf(children[i]) || tree.label(children[i]).length() > 2 || j > i) {
            proposals.add(id(), tree.first(children[i]), tree.end(children[j]));
          }
        }
      }
    }
  }
}
