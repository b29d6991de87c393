package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.Span;

/**
 * A number and what it counts.
 *
 * @param span the number with its bound words and sign: "more than 20", "$38.9 million"
 * @param phrase the number with the noun phrase it counts: "more than 20 residents of Kursk Oblast"
 * @param counted the head noun, as it stands: "residents"
 * @param population who or what is counted, without the number: "residents of Kursk Oblast"
 * @param status what the clause says of them
 * @param when the time at which it holds, where the clause gives one
 * @param footing whether the text calls it confirmed, estimated …
 */
public record Figure(
    Span span,
    Span phrase,
    Amount amount,
    Trend trend,
    Unit unit,
    Optional<Span> counted,
    Optional<Span> population,
    Optional<Status> status,
    Measure measure,
    List<Place> places,
    Optional<TimeMention> when,
    Optional<Footing> footing,
    RuleId rule) {

  /** What reads parts of a whole. */
  public static final RuleId FRACTION = new RuleId("fraction");

  /** The unit of parts of a whole, which no noun has: a parliament may have six fractions. */
  public static final String PART = "part of 1";

  public Figure {
    places = List.copyOf(places);
    if (!phrase.contains(span)) {
      throw new IllegalArgumentException("number " + span + " outside its phrase " + phrase);
    }
  }

  /** The same number, of what another figure counts, of which this is said. */
  public Figure counting(Figure other, Optional<Status> said, Measure counting, List<Place> where) {
    return new Figure(
        span,
        phrase,
        amount,
        trend,
        other.unit,
        other.counted,
        other.population,
        said,
        counting,
        where,
        when,
        footing,
        rule);
  }

  /**
   * What the number is a number of: the normalized unit, but {@link #PART} of "a third of the
   * voters", which is no number of voters.
   */
  public String reckonedIn() {
    return rule.equals(FRACTION) ? PART : unit.normalized();
  }
}
