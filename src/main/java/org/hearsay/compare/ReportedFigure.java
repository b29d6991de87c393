package org.hearsay.compare;

import java.util.Optional;
import org.hearsay.claim.Interval;

/**
 * A figure as somebody stated it, ready to be compared.
 *
 * @param id its IRI
 * @param interval the numbers that its words allow
 * @param document the IRI of the document that reports it
 * @param speaker the IRI of who states it, where that is known
 * @param statedOn when it was stated
 * @param passage the words of the claim that states it
 */
public record ReportedFigure(
    String id,
    FigureKey key,
    Interval interval,
    String document,
    Optional<String> speaker,
    ReferenceTime statedOn,
    String passage) {

  /** The same, but a fraction, "two-thirds of voters", in percent: both are shares. */
  public ReportedFigure inPercent() {
    return key.isFraction()
        ? new ReportedFigure(
            id,
            key.inPercent(),
            Rounding.ofFraction(interval.inPercent()),
            document,
            speaker,
            statedOn,
            passage)
        : this;
  }

  /** Whether it is known that one speaker states both. */
  boolean sameSpeaker(ReportedFigure other) {
    return speaker.isPresent() && speaker.equals(other.speaker);
  }
}
