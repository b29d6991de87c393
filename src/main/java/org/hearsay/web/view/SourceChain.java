package org.hearsay.web.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Whose word a claim rests on: the claims from the one that cites to the innermost one cited.
 *
 * @param claims the outermost first, never empty
 */
public record SourceChain(List<ClaimView> claims) {

  private static final int DEEPEST = 16;

  /** The chain in which a claim stands. */
  public static SourceChain around(ClaimView claim, StoreReader store) {
    Deque<ClaimView> chain = new ArrayDeque<>(List.of(claim));
    while (chain.size() < DEEPEST && chain.getFirst().citedBy().isPresent()) {
      Optional<ClaimView> outer = store.claim(chain.getFirst().citedBy().get());
      if (outer.isEmpty() || chain.contains(outer.get())) {
        break;
      }
      chain.addFirst(outer.get());
    }
    while (chain.size() < DEEPEST && chain.getLast().cites().size() == 1) {
      Optional<ClaimView> inner = store.claim(chain.getLast().cites().get(0));
      if (inner.isEmpty() || chain.contains(inner.get())) {
        break;
      }
      chain.addLast(inner.get());
    }
    return new SourceChain(new ArrayList<>(chain));
  }

  public ClaimView outermost() {
    return claims.get(0);
  }

  public ClaimView innermost() {
    return claims.get(claims.size() - 1);
  }

  /** Whether somebody with a name stands at its end. */
  public boolean endsAtSomebody() {
    return innermost().named();
  }
}
