package org.hearsay.extract.attribution;

import java.util.Set;
import org.hearsay.claim.RuleId;

/** {@code The army has reportedly withdrawn}: the adverb tells of a saying, of nobody's. */
final class AdverbScope implements Construction {

  /** Adverbs that mean "it is said": they speak of the clause that they stand in, no less. */
  private static final Set<String> HEARSAY =
      Set.of("reportedly", "reputedly", "allegedly", "purportedly", "supposedly");

  /** Whether the cue means "it is said", whatever its tag, which is often wrong in headlines. */
  static boolean isHearsay(CueSite site) {
    return HEARSAY.contains(site.text().lower(site.token()));
  }

  @Override
  public RuleId id() {
    return new RuleId("adverb-scope");
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    SyntaxTree tree = site.tree();
    if (isHearsay(site)) {
      proposeAround(clause(site), site, proposals);
      if (proposals.all().isEmpty()) {
        proposeBeside(clause(site), site, proposals);
      }
    } else if (site.tag().startsWith("RB") || site.tag().startsWith("JJ")) {
      for (int node = tree.parent(site.leaf()); node != SyntaxTree.NONE; node = tree.parent(node)) {
        proposeAround(node, site, proposals);
        proposeBeside(node, site, proposals);
      }
    }
  }

  /** The clause whose subject stands before the adverb, or else the whole sentence. */
  private static int clause(CueSite site) {
    SyntaxTree tree = site.tree();
    return site.subject() == SyntaxTree.NONE
        ? tree.node(site.sentence())
        : tree.commonAncestor(site.leaf(), site.subject());
  }

  private void proposeAround(int node, CueSite site, Proposals proposals) {
    SyntaxTree tree = site.tree();
    int after = site.token() + 1;
    proposals.add(id(), tree.first(node), site.token(), after, tree.end(node));
  }

  private void proposeBeside(int node, CueSite site, Proposals proposals) {
    proposals.add(id(), site.tree().first(node), site.token());
    proposals.add(id(), site.token() + 1, site.tree().end(node));
  }
}
