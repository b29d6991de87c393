package org.hearsay.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.RuleId;
import org.hearsay.text.Span;

/**
 * The words of one attribution, before its speaker and stance are read.
 *
 * @param sources the words that name the source; empty where the text names none
 * @param cue the words that tell of the saying
 * @param contents the words of what is said, in reading order, at least one span
 * @param nestedIn index, in the same list, of the attribution in whose content this one stands
 * @param confidence the estimated probability that it is right
 */
public record AttributionSpans(
    List<Span> sources,
    Optional<Span> cue,
    List<Span> contents,
    OptionalInt nestedIn,
    RuleId rule,
    double confidence) {

  public AttributionSpans {
    sources = List.copyOf(sources);
    contents = List.copyOf(contents);
  }
}
