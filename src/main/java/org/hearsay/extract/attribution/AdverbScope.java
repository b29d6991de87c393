package org.hearsay.extract.attribution;

import org.hearsay.claim.RuleId;

/** {@code The army has apparently withdrawn}: the adverb tells of a belief, of nobody's. */
final class AdverbScope implements Construction {

  @Override
  public RuleId id() {
    return new RuleId("adverb-scope");
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    String tag = site.tag();
    if (!tag.startsWith("RB") && !tag.startsWith("JJ")) {
      return;
    }
    SyntaxTree tree = site.tree();
    for (int node = tree.parent(site.leaf()); node != SyntaxTree.NONE; node = tree.parent(node)) {
      proposals.add(id(), site.token() + 1, tree.end(node));
      proposals.add(id(), tree.first(node), site.token(), site.token() + 1, tree.end(node));
      proposals.add(id(), tree.first(node), site.token());
    }
  }
}
