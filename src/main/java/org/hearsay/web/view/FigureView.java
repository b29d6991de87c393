package org.hearsay.web.view;

import java.util.List;
import java.util.Optional;

/**
 * A number somebody stated, and what it counts.
 *
 * @param words as they stand: "more than 20 residents of Kursk Oblast"
 * @param at where the number stands in its article
 * @param claim the IRI of the claim that states it
 * @param unknowns what the article does not tell of it
 */
public record FigureView(
    String iri,
    String words,
    Optional<Passage> at,
    Quantity quantity,
    Optional<Labeled> population,
    Optional<Labeled> status,
    Optional<String> statusWords,
    Optional<Labeled> measure,
    Optional<Labeled> basis,
    List<Located> places,
    Optional<Moment> when,
    String claim,
    List<Labeled> unknowns) {

  /** The number and the status: "more than 20 held". */
  public String headline() {
    return quantity.inWords() + status.map(s -> " " + s.label()).orElse("");
  }
}
