package org.hearsay.extract.attribution;

import java.util.Optional;
import org.hearsay.claim.RuleId;

/** {@code "We won't pay," the mayor said. "They know it."} */
final class QuotationAround implements Construction {

  private final QuotationBefore before = new QuotationBefore();

  @Override
  public RuleId id() {
    return new RuleId("quotation-around");
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    Optional<TokenRange> next = QuotationAfter.following(site).or(() -> openingNextSentence(site));
    if (next.isEmpty()) {
      return;
    }
    Proposals first = new Proposals(site);
    before.propose(site, first);
    for (Proposal proposal : first.all()) {
      TokenRange part = proposal.ranges().get(0);
      if (isOver(part, site)) {
        return;
      }
      proposals.add(id(), part.start(), part.end(), next.get().start(), next.get().end());
    }
  }

  /** {@code "I won't." His wife disagreed. "You will."}: its own sentence ends what he says. */
  private static boolean isOver(TokenRange part, CueSite site) {
    int sentence = site.sentence().start();
    return part.end() < sentence
        || (part.end() == sentence && site.text().lower(sentence - 2).equals("."));
  }

  private static Optional<TokenRange> openingNextSentence(CueSite site) {
    FlatText text = site.text();
    int next = site.sentence().end();
    return next < text.paragraphEnd(site.token())
        ? text.quotations().around(next).filter(quotation -> quotation.start() == next)
        : Optional.empty();
  }
}
