package org.hearsay.extract.attribution;

import java.util.Set;
import java.util.function.BiPredicate;
import org.hearsay.claim.RuleId;

/**
 * What follows the cue in its phrase, told apart by how it begins. The content may end with any of
 * the phrases that follow it there.
 */
final class Complement implements Construction {

  /** {@code She revealed that thirty remain.} */
  static final Complement THAT_CLAUSE =
      new Complement(
          "that-clause",
          (tree, node) -> tree.is(node, "SBAR") && tree.is(tree.leaf(tree.first(node)), "IN"));

  /** {@code She asked who would pay.} */
  static final Complement QUESTION =
      new Complement(
          "indirect-question",
          (tree, node) ->
              tree.is(node, "SBAR") && tree.label(tree.leaf(tree.first(node))).startsWith("W"));

  /** {@code She said thirty remain.} */
  static final Complement BARE_CLAUSE =
      new Complement(
          "bare-clause",
          (tree, node) ->
              Set.of("S", "SBAR", "SINV", "SQ", "SBARQ").contains(tree.label(node))
                  && !tree.is(tree.leaf(tree.first(node)), "TO"));

  /** {@code She promised to pay.} */
  static final Complement INFINITIVE =
      new Complement(
          "infinitive",
          (tree, node) -> tree.is(tree.leaf(tree.first(node)), "TO") && !tree.is(node, "PP"));

  /** {@code She denied the charge}; {@code She described the talks as a trial.} */
  static final Complement OBJECT = new Complement("object", (tree, node) -> tree.is(node, "NP"));

  /** {@code the fear of a strike}; {@code hinted at a strike}: the preposition is the cue's. */
  static final Complement PREPOSITIONAL =
      new Complement("prepositional-object", (tree, node) -> tree.is(node, "PP"));

  /** {@code She called it absurd}; whatever else follows. */
  static final Complement OTHER = new Complement("complement", (tree, node) -> true);

  private static final int CLIMBS = 4;

  private final RuleId id;
  private final BiPredicate<SyntaxTree, Integer> fits;

  private Complement(String name, BiPredicate<SyntaxTree, Integer> fits) {
    id = new RuleId(name);
    this.fits = fits;
  }

  @Override
  public RuleId id() {
    return id;
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    SyntaxTree tree = site.tree();
    int node = site.leaf();
    for (int climb = 0; climb < CLIMBS && tree.parent(node) != SyntaxTree.NONE; climb++) {
      for (int next = tree.sibling(node, 1);
          next != SyntaxTree.NONE;
          next = tree.sibling(next, 1)) {
        if (fits.test(tree, next)) {
          proposeFrom(tree, next, climb == 0, proposals);
        }
      }
      node = tree.parent(node);
    }
  }

  private void proposeFrom(SyntaxTree tree, int node, boolean near, Proposals proposals) {
    int start = this == PREPOSITIONAL ? afterPreposition(tree, node) : tree.first(node);
    int sentenceEnd = tree.end(0);
    for (int last = node; last != SyntaxTree.NONE; last = tree.sibling(last, 1)) {
      if (start < tree.end(last)) {
        proposals.add(id, start, tree.end(last));
      }
    }
    proposals.add(id, start, sentenceEnd);
    if (near) {
      for (int end : new Boundaries(tree).endsIn(start + 1, sentenceEnd)) {
        proposals.add(id, start, end);
      }
    }
  }

  private static int afterPreposition(SyntaxTree tree, int node) {
    int[] children = tree.children(node);
    return children.length > 1 ? tree.first(children[children.length - 1]) : tree.first(node);
  }
}
