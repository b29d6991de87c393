package org.hearsay.extract.attribution;

import java.util.Optional;

/**
 * The noun that a relative pronoun stands for: {@code Doe} in "Doe, who argues that …". The corpus
 * marks the pronoun alone as the source; a reader of the claim wants the name too.
 */
final class Antecedent {

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
    return before == SyntaxTree.NONE ? Optional.empty() : Optional.of(tree.range(before));
  }

  private static boolean isRelative(String tag) {
    return tag.equals("WP") || tag.equals("WDT");
  }
}
