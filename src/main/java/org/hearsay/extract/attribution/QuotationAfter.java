package org.hearsay.extract.attribution;

import java.util.Optional;
import org.hearsay.claim.RuleId;

/** {@code The mayor said: "We won't pay. They know it."} */
final class QuotationAfter implements Construction {

  @Override
  public RuleId id() {
    return new RuleId("quotation-after");
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    following(site)
        .ifPresent(
            quotation -> {
              proposals.add(id(), quotation.start(), quotation.end());
              int last = Math.min(quotation.start(), site.sentence().end());
              for (int start : new Boundaries(site.tree()).startsIn(site.token() + 1, last)) {
                proposals.add(id(), start, quotation.end());
              }
            });
  }

  /** The next quotation of the paragraph that begins in the cue's sentence. */
  static Optional<TokenRange> following(CueSite site) {
    QuotedTokens quotations = site.text().quotations();
    for (int i = site.token() + 1; i < site.sentence().end(); i++) {
      Optional<TokenRange> quotation = quotations.around(i).filter(q -> q.start() > site.token());
      if (quotation.isPresent()) {
        return quotation;
      }
    }
    return Optional.empty();
  }
}
