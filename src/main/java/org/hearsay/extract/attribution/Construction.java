package org.hearsay.extract.attribution;

import org.hearsay.claim.RuleId;

/**
 * One way in which English joins what is said to the word that tells of the saying. It proposes
 * freely; the learned judge decides.
 */
interface Construction {

  /** The name under which a claim tells what produced it. */
  RuleId id();

  /** Adds the contents that this construction, if it is what stands here, would give the cue. */
  void propose(CueSite site, Proposals proposals);
}
