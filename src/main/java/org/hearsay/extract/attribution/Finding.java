package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.RuleId;

/**
 * One attribution as it stands in a {@link FlatText}.
 *
 * @param head number of the token that heads the cue
 * @param source the words that name the source, if any do
 * @param cue the words that tell of the saying
 * @param contents the words of what is said, in reading order
 * @param rule the construction that proposed the contents
 * @param clarity how sure the steps were that chose these parts
 * @param confidence the estimated probability that it is right
 */
record Finding(
    int head,
    Optional<TokenRange> source,
    TokenRange cue,
    List<TokenRange> contents,
    RuleId rule,
    Clarity clarity,
    double confidence) {

  /** Whether source, cue and content each share words with the other's, or both have no source. */
  boolean agreesWith(Finding other) {
    return cue.overlaps(other.cue)
        && contents.stream().anyMatch(other::touches)
        && (source.isPresent()
            ? other.source.filter(source.get()::overlaps).isPresent()
            : other.source.isEmpty());
  }

  /** Whether the words are all of what is said. */
  boolean says(TokenRange words) {
    return contents.stream().anyMatch(range -> range.contains(words));
  }

  /** Whether some of the words are of what is said. */
  boolean touches(TokenRange words) {
    return contents.stream().anyMatch(words::overlaps);
  }

  Finding withContents(List<TokenRange> ranges) {
    return new Finding(head, source, cue, ranges, rule, clarity, confidence);
  }

  Finding withConfidence(double probability) {
    return new Finding(head, source, cue, contents, rule, clarity, probability);
  }
}
