package org.hearsay.extract.attribution;

import java.util.Arrays;
import java.util.Set;
import org.hearsay.claim.RuleId;

/**
 * {@code The army has reportedly withdrawn}: an adverb that means "it is said", of nobody's saying.
 * It speaks of the nearest phrase that can be true or false by itself and of nothing beyond: its
 * clause, one verb phrase of several ({@code was seen, arrested and allegedly beaten}) with their
 * subject, or the phrase that it is a part of ({@code the allegedly stolen car}).
 */
final class HearsayClause implements Construction {

  private static final Set<String> ADVERBS =
      Set.of("reportedly", "reputedly", "allegedly", "purportedly", "supposedly");

  private static final Set<String> CLAUSES = Set.of("S", "SINV", "SQ", "SBAR", "FRAG");
  private static final Set<String> PHRASES = Set.of("NP", "ADJP", "PP");

  /** Whether the cue means "it is said", whatever its tag, which is often wrong in headlines. */
  static boolean isHearsay(CueSite site) {
    return isHearsay(site.text(), site.token());
  }

  /** Whether a token means "it is said". */
  static boolean isHearsay(FlatText text, int token) {
    return ADVERBS.contains(text.lower(token));
  }

  @Override
  public RuleId id() {
    return new RuleId("hearsay-clause");
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    if (!isHearsay(site)) {
      return;
    }
    SyntaxTree tree = site.tree();
    int scope = scope(site);
    int after = site.token() + 1;
    if (isOneOfSeveral(tree, scope) && site.subject() != SyntaxTree.NONE) {
      TokenRange subject = tree.range(site.subject());
      proposals.add(id(), subject.start(), subject.end(), after, tree.end(scope));
    } else {
      proposals.add(id(), tree.first(scope), site.token(), after, tree.end(scope));
    }
    if (proposals.all().isEmpty()) {
      proposals.add(id(), tree.first(scope), site.token());
      proposals.add(id(), after, tree.end(scope));
    }
  }

  /** The phrase that the adverb speaks of; the sentence, where the tree shows no other. */
  private static int scope(CueSite site) {
    SyntaxTree tree = site.tree();
    int node = tree.parent(site.leaf());
    while (tree.parent(node) != SyntaxTree.NONE && !isWhole(site, node)) {
      node = tree.parent(node);
    }
    int outer = tree.parent(node);
    boolean relative = tree.is(outer, "SBAR") && tree.is(tree.children(outer)[0], "WHNP");
    return relative ? outer : node;
  }

  private static boolean isWhole(CueSite site, int node) {
    SyntaxTree tree = site.tree();
    return CLAUSES.contains(tree.label(node))
        || isOneOfSeveral(tree, node)
        || (PHRASES.contains(tree.label(node)) && !isPredicate(site) && !isInNoun(tree, node));
  }

  /** {@code was allegedly in Paris}: the place alone is no claim. */
  private static boolean isPredicate(CueSite site) {
    return site.token() > site.sentence().start()
        && CueSite.isBe(site.text().lower(site.token() - 1));
  }

  /** {@code an [allegedly stolen] car}: part of what its noun names. */
  private static boolean isInNoun(SyntaxTree tree, int node) {
    return tree.is(tree.parent(node), "NP");
  }

  /** Whether it is a verb phrase joined to others by a conjunction. */
  private static boolean isOneOfSeveral(SyntaxTree tree, int node) {
    return tree.is(node, "VP")
        && tree.is(tree.parent(node), "VP")
        && Arrays.stream(tree.children(tree.parent(node))).anyMatch(child -> tree.is(child, "CC"));
  }
}
