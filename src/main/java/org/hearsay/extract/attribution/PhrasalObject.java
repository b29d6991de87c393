package org.hearsay.extract.attribution;

import org.hearsay.claim.RuleId;

/** {@code She raised concerns about the terms}: verb, noun and preposition are the cue together. */
final class PhrasalObject implements Construction {

  @Override
  public RuleId id() {
    return new RuleId("phrasal-object");
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    SyntaxTree tree = site.tree();
    int phrase = tree.parent(site.leaf());
    if (phrase == SyntaxTree.NONE) {
      return;
    }
    int end = tree.end(phrase);
    for (int node = site.leaf() + 1; node < tree.size() && tree.first(node) < end; node++) {
      int word = tree.sibling(node, -1);
      boolean followsWord = word != SyntaxTree.NONE && tree.isLeaf(word) && word != site.leaf();
      if (followsWord && !tree.isLeaf(node)) {
        proposals.add(id(), tree.first(node), tree.end(node));
        proposals.add(id(), tree.first(node), end);
      }
    }
  }
}
