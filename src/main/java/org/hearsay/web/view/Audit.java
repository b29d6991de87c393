package org.hearsay.web.view;

import java.util.List;
import java.util.Optional;

/**
 * All that bears on the trust in one claim.
 *
 * @param chain from the claim that cites to the innermost one cited; the claim is one of them
 * @param figures those that the claim states
 */
public record Audit(
    String iri,
    ClaimView claim,
    ArticleView article,
    List<ClaimView> chain,
    List<FigureView> figures,
    StoreReader store) {

  /** Gathers it. The claim must be in the store. */
  public Audit(String iri, StoreReader store) {
    this(iri, store.claim(iri).orElseThrow(), store);
  }

  private Audit(String iri, ClaimView claim, StoreReader store) {
    this(
        iri,
        claim,
        store.article(claim.article()).orElseThrow(),
        SourceChain.around(claim, store).claims(),
        claim.figures().stream().map(store::figure).flatMap(Optional::stream).toList(),
        store);
  }

  /** The whole text of the article. */
  public String text() {
    return store.textOf(article.iri()).orElseThrow();
  }

  /** How the claim was read. */
  public Evidence evidence() {
    return store.evidence(claim);
  }

  /** The claim at the end of the chain. */
  public ClaimView innermost() {
    return chain.get(chain.size() - 1);
  }

  /** Whether nobody with a name stands at the end of the chain. */
  public boolean endsAtNobody() {
    return !innermost().named() && !innermost().narrated();
  }
}
