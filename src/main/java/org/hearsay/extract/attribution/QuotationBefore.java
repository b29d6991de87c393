package org.hearsay.extract.attribution;

import org.hearsay.claim.RuleId;

/** {@code "We won't pay," the mayor said.} */
final class QuotationBefore implements Construction {

  /** Between a quotation and its cue stands at most a source and what describes it. */
  private static final int REACH = 40;

  @Override
  public RuleId id() {
    return new RuleId("quotation-before");
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    FlatText text = site.text();
    int earliest = Math.max(text.paragraphStart(site.token()), site.token() - REACH);
    for (int i = site.token() - 1; i >= earliest; i--) {
      TokenRange quotation = text.quotations().around(i).orElse(null);
      if (quotation != null && !quotation.contains(site.token())) {
        proposeUpTo(quotation, site, proposals);
        return;
      }
    }
  }

  private void proposeUpTo(TokenRange quotation, CueSite site, Proposals proposals) {
    FlatText text = site.text();
    proposals.add(id(), quotation.start(), quotation.end());
    TokenRange sentence = text.sentenceRange(text.sentence(quotation.start()));
    proposals.add(id(), sentence.start(), quotation.end());
    SyntaxTree tree = text.tree(text.sentence(quotation.start()));
    for (int start : new Boundaries(tree).startsIn(sentence.start(), quotation.start())) {
      proposals.add(id(), start, quotation.end());
    }
  }
}
