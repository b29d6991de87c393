package org.hearsay.extract.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.attribution.Subject.Relation;

/** Finds what a cue is said of, in its own phrase or else in the clauses around it. */
final class SubjectFinder {

  private static final Set<String> CLAUSES = Set.of("S", "SINV", "SQ", "SBAR", "FRAG", "X", "TOP");
  private static final int CLIMBS = 6;

  private final SyntaxTree tree;
  private final int leaf;

  /** Looks from a leaf, the cue. */
  SubjectFinder(SyntaxTree tree, int leaf) {
    this.tree = tree;
    this.leaf = leaf;
  }

  /**
   * The subject of the cue.
   *
   * @param tag of the cue, which the tree may have changed
   */
  Subject find(String tag) {
    return possessor()
        .or(() -> tag.equals("VBG") ? modified() : Optional.empty())
        .or(() -> ofClause(tree.verbPhrase(leaf), Relation.SUBJECT, CLIMBS))
        .orElse(Subject.NONE);
  }

  private Optional<Subject> possessor() {
    int phrase = tree.parent(leaf);
    if (!tree.is(phrase, "NP") && !tree.label(leaf).startsWith("NN")) {
      return Optional.empty();
    }
    for (int hops = 0; hops < 2 && tree.is(phrase, "NP"); hops++, phrase = tree.parent(phrase)) {
      int first = tree.children(phrase)[0];
      if (tree.is(first, "PRP$") || endsInPossessive(first)) {
        return Optional.of(new Subject(first, Relation.POSSESSOR));
      }
    }
    return Optional.empty();
  }

  private boolean endsInPossessive(int node) {
    return tree.is(node, "NP") && tree.is(tree.leaf(tree.end(node) - 1), "POS");
  }

  /** {@code cited sources suggesting}: without a comma a participle belongs to the noun before. */
  private Optional<Subject> modified() {
    int phrase = tree.parent(leaf);
    if (tree.is(tree.parent(phrase), "S") && tree.position(phrase) == 0) {
      phrase = tree.parent(phrase);
    }
    if (!tree.is(tree.parent(phrase), "VP") || tree.first(phrase) != tree.first(leaf)) {
      return Optional.empty();
    }
    int before = tree.sibling(phrase, -1);
    return before != SyntaxTree.NONE && isNominal(before)
        ? Optional.of(new Subject(before, Relation.MODIFIED))
        : Optional.empty();
  }

  /** The subject of the clause that a verb phrase, or the phrase in its place, stands in. */
  private Optional<Subject> ofClause(int phrase, Relation relation, int climbs) {
    int clause = tree.parent(phrase);
    if (clause == SyntaxTree.NONE || climbs == 0) {
      return Optional.empty();
    }
    if (tree.is(clause, "NP")) {
      return nounPhrase(phrase, -1, Relation.MODIFIED);
    }
    if (!CLAUSES.contains(tree.label(clause))) {
      return ofClause(clause, Relation.CONTROLLED, climbs - 1);
    }
    return nounPhrase(phrase, -1, relation)
        .or(() -> inverted(phrase))
        .or(() -> outside(clause, climbs));
  }

  private Optional<Subject> inverted(int phrase) {
    return tree.is(tree.parent(phrase), "SINV")
        ? nounPhrase(phrase, 1, Relation.INVERTED)
        : Optional.empty();
  }

  /** What a clause without subject of its own is said of. */
  private Optional<Subject> outside(int clause, int climbs) {
    int outer = tree.parent(clause);
    if (tree.is(outer, "SBAR") && tree.is(tree.children(outer)[0], "WHNP")) {
      return Optional.of(new Subject(tree.children(outer)[0], Relation.RELATIVE));
    }
    Optional<Subject> beside =
        tree.is(outer, "S") || tree.is(outer, "SINV")
            ? nounPhrase(clause, 1, Relation.CONTROLLED)
                .or(() -> nounPhrase(clause, -1, Relation.CONTROLLED))
            : Optional.empty();
    return beside.or(() -> ofClause(tree.verbPhrase(clause), Relation.CONTROLLED, climbs - 1));
  }

  /** The nearest noun phrase beside a node, going by so many siblings at a time. */
  private Optional<Subject> nounPhrase(int node, int step, Relation relation) {
    int beside = tree.sibling(node, step);
    while (beside != SyntaxTree.NONE && !isNominal(beside)) {
      beside = tree.sibling(beside, step);
    }
    return beside == SyntaxTree.NONE
        ? Optional.empty()
        : Optional.of(new Subject(beside, relation));
  }

  private boolean isNominal(int node) {
    return tree.is(node, "NP") || tree.label(node).startsWith("NN") || tree.is(node, "PRP");
  }
}
