package org.hearsay.extract.attribution;

import java.util.Optional;
import java.util.Set;

/**
 * The noun that a relative pronoun stands for: {@code Doe} in "Doe, who argues that …". The corpus
 * marks the pronoun alone as the source; a reader of the claim wants the name too.
 */
final class Antecedent {

  private static final Set<String> PHRASES = Set.of("NP", "PP", "ADJP", "VP");
  private static final Set<String> PLACING = Set.of("at", "in", "near", "on");

  private Antecedent() {}

  /** The noun phrase before the clause that the source, if it is a relative pronoun, opens. */
  static Optional<TokenRange> of(FlatText text, TokenRange source) {
    int pronoun = source.start();
    if (source.size() > 1 || !isRelative(text.tag(pronoun))) {
      return Optional.empty();
    }
    SyntaxTree tree = text.tree(text.sentence(pronoun));
    int clause = tree.above(tree.leaf(pronoun), "SBAR");
    if (clause == SyntaxTree.NONE || tree.first(clause) != pronoun) {
      return Optional.empty();
    }
    int before = tree.siblingBefore(clause, "NP");
    return before == SyntaxTree.NONE ? Optional.empty() : Optional.of(whole(text, tree, before));
  }

  /** {@code Democrats in the Senate, who}; but {@code an aide to Doe, who} may be Doe. */
  private static TokenRange whole(FlatText text, SyntaxTree tree, int noun) {
    int first = tree.first(noun);
    boolean person =
        text.tag(tree.end(noun) - 1).startsWith("NNP") && !PLACING.contains(text.lower(first - 1));
    if (person || !text.tag(first - 1).equals("IN")) {
      return tree.range(noun);
    }
    for (int up = tree.parent(noun); PHRASES.contains(tree.label(up)); up = tree.parent(up)) {
      first = tree.is(up, "NP") ? Math.min(first, tree.first(up)) : first;
    }
    return new TokenRange(first, tree.end(noun));
  }

  private static boolean isRelative(String tag) {
    return tag.equals("WP") || tag.equals("WDT");
  }
}
