package org.hearsay.web.view;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Figure;

/**
 * A number somebody stated, and what it counts.
 *
 * @param words as they stand: "more than 20 residents of Kursk Oblast"
 * @param unit what is counted or measured, as one: "resident", "percent"; {@link Figure#PART} of a
 *     part
 * @param at where the number stands in its article
 * @param numeralPolicy what a vague word was taken to mean: "several=3"
 * @param claim the IRI of the claim that states it
 * @param unknowns what the article does not tell of it
 */
public record FigureView(
    String iri,
    String words,
    Optional<Excerpt> at,
    QuantityView quantity,
    Optional<String> numeralPolicy,
    Optional<String> unit,
    Optional<Labeled> population,
    Optional<Labeled> status,
    Optional<String> statusWords,
    Optional<Labeled> measure,
    Optional<Labeled> basis,
    Optional<String> basisWords,
    List<Located> places,
    Optional<Moment> when,
    String claim,
    List<Labeled> unknowns) {

  /** "estimated", and the article's own words where they are others. */
  public Optional<String> footing() {
    String words =
        basisWords
            .filter(said -> basis.filter(b -> b.label().equalsIgnoreCase(said)).isEmpty())
            .map(said -> ", “" + said + "”")
            .orElse("");
    return basis.map(of -> of.label() + words);
  }

  /** Whether it is a part of those counted, in percent or as a fraction, and no count. */
  public boolean isShare() {
    return isFraction() || unit.filter(u -> u.startsWith("percent")).isPresent();
  }

  private boolean isFraction() {
    return unit.equals(Optional.of(Figure.PART));
  }

  /** The number as it is drawn: a share in percent. */
  public QuantityView drawn() {
    return isFraction() ? quantity.inPercent() : quantity;
  }

  /** The number: "more than 20", "90 %". */
  public String amount() {
    return drawn().inWords() + (isShare() ? " %" : "");
  }

  /** The number as the bound that it is: "> 20", "= 33.3 %". */
  public String bounds() {
    return drawn().bounds() + (isShare() ? " %" : "");
  }

  /** The number and the status: "more than 20 held". */
  public String headline() {
    return amount() + status.map(s -> " " + s.label()).orElse("");
  }
}
