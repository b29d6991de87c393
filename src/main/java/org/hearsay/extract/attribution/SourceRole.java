package org.hearsay.extract.attribution;

import org.hearsay.extract.attribution.Subject.Relation;

/** How a phrase that may name the source stands to the cue's subject. */
final class SourceRole {

  private SourceRole() {}

  /**
   * The name of the role.
   *
   * @param node of the range in the cue's tree, or {@link SyntaxTree#NONE}
   */
  static String of(CueSite site, int node, TokenRange range) {
    String relation = site.relation().name();
    if (site.subject() == SyntaxTree.NONE) {
      return isAgent(site, range) ? "agent" : "no subject";
    }
    if (node == site.subject()) {
      return relation;
    }
    TokenRange subject = site.tree().range(site.subject());
    if (subject.contains(range)) {
      String start = subject.start() == range.start() ? "start of " : "inside ";
      return start + relation + (subject.end() == range.end() ? " to end" : "");
    }
    if (range.contains(subject)) {
      return "around " + relation;
    }
    if (site.relation() == Relation.RELATIVE && isAntecedent(site, range)) {
      return "antecedent";
    }
    return isAgent(site, range) ? "agent" : "else";
  }

  private static boolean isAntecedent(CueSite site, TokenRange range) {
    SyntaxTree tree = site.tree();
    int before = tree.siblingBefore(tree.parent(site.subject()), "NP");
    return before != SyntaxTree.NONE && tree.range(before).equals(range);
  }

  /** {@code by the mayor}, after a cue. */
  private static boolean isAgent(CueSite site, TokenRange range) {
    return site.text().lower(range.start() - 1).equals("by") && range.start() > site.token();
  }
}
