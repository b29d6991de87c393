package org.hearsay.extract.attribution;

import java.util.List;
import org.hearsay.claim.RuleId;

/**
 * Words that may be what a cue says.
 *
 * @param ranges in reading order, at least one
 * @param rule the first construction that proposed them
 */
record Proposal(List<TokenRange> ranges, RuleId rule) {}
