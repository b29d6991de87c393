package org.hearsay.extract.attribution;

import org.hearsay.claim.RuleId;

/** {@code Thirty remain, she said.} */
final class LeadingClause implements Construction {

  @Override
  public RuleId id() {
    return new RuleId("leading-clause");
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    int last = end(site);
    int first = site.sentence().start();
    proposals.add(id(), first, last);
    for (int start : new Boundaries(site.tree()).startsIn(first, last)) {
      proposals.add(id(), start, last);
    }
  }

  /** Where the words before source and cue end. */
  static int end(CueSite site) {
    SyntaxTree tree = site.tree();
    int end = site.token();
    if (site.subject() != SyntaxTree.NONE && tree.first(site.subject()) < end) {
      end = tree.first(site.subject());
    }
    return end;
  }
}
