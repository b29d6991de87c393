package org.hearsay.extract.attribution;

import org.hearsay.claim.RuleId;

/** {@code The letter has been described as a last effort}: said of its subject. */
final class PassiveSubject implements Construction {

  @Override
  public RuleId id() {
    return new RuleId("passive-subject");
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    if (site.subject() == SyntaxTree.NONE) {
      return;
    }
    SyntaxTree tree = site.tree();
    TokenRange subject = tree.range(site.subject());
    proposals.add(id(), subject.start(), subject.end());
    int node = site.leaf();
    while (node != site.top() && tree.parent(node) != SyntaxTree.NONE) {
      for (int next = tree.sibling(node, 1);
          next != SyntaxTree.NONE;
          next = tree.sibling(next, 1)) {
        int end = tree.end(tree.parent(node));
        proposals.add(id(), subject.start(), subject.end(), tree.first(next), tree.end(next));
        proposals.add(id(), subject.start(), subject.end(), tree.first(next), end);
      }
      node = tree.parent(node);
    }
  }
}
