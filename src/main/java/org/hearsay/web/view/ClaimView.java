package org.hearsay.web.view;

import java.util.List;
import java.util.Optional;

/**
 * Who said what, and how surely that was read.
 *
 * @param speaker empty where the article names nobody
 * @param speakerKind the kind of agent the speaker is, as a term
 * @param cue the words of the article that tell of the saying, "…" between words that are apart
 * @param negated whether the article says that it was not said
 * @param citedBy the IRI of the claim whose speaker cites this one
 * @param cites the IRIs of the claims that this one rests on
 * @param figures the IRIs of the figures it states
 * @param confidence the estimated probability that it was read rightly
 */
public record ClaimView(
    String iri,
    String words,
    Optional<Labeled> speaker,
    Optional<Labeled> speakerKind,
    Optional<String> cue,
    Optional<Labeled> form,
    Optional<Labeled> modality,
    boolean negated,
    Optional<String> medium,
    Optional<Moment> statedOn,
    List<Doubt> hedges,
    List<Doubt> receptions,
    String article,
    Optional<String> citedBy,
    List<String> cites,
    List<String> figures,
    Optional<String> confidence) {

  /** Whether the article states it in its own voice. */
  public boolean narrated() {
    return speakerKind.filter(kind -> kind.code().equals("Narrator")).isPresent();
  }

  /** Whether the speaker has a name. */
  public boolean named() {
    return speaker.isPresent()
        && speakerKind
            .filter(kind -> kind.code().equals("Group") || kind.code().equals("UnresolvedAgent"))
            .isEmpty();
  }
}
