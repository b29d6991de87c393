package org.hearsay.extract.stance;

import java.util.Optional;
import org.hearsay.claim.CueTerm;
import org.hearsay.claim.Form;
import org.hearsay.claim.Modality;
import org.hearsay.extract.SentenceIndex;

/**
 * Tells the stance a source takes toward what is said. In this order: what is left open by
 * "whether" is questioned; an infinitive may change what the cue gives ("told them to go", but not
 * "declined to comment"); a saying that is only supposed is questioned, but not a wish ("if they
 * want to win"); then what the cue gives; and where that is a mere assertion, the mood of the words
 * if they are quoted.
 */
record ModalityReader(SentenceIndex index) {

  Modality read(Utterance utterance, Form form) {
    if (SaidClause.isOpen(utterance)) {
      return Modality.QUESTIONED;
    }
    Modality ofCue = utterance.cue().map(cue -> ofCue(utterance, cue)).orElse(Modality.ASSERTED);
    if (ofCue != Modality.BELIEVED && Supposition.holds(utterance)) {
      return Modality.QUESTIONED;
    }
    return ofCue == Modality.ASSERTED && form == Form.DIRECT
        ? Mood.of(utterance.spans().contents(), index).modality()
        : ofCue;
  }

  private static Modality ofCue(Utterance utterance, Cue cue) {
    Optional<CueTerm> term = cue.term();
    if (term.isEmpty()) {
      return isAttitude(utterance, cue) ? Modality.BELIEVED : Modality.ASSERTED;
    }
    boolean infinitive = SaidClause.isInfinitive(utterance) || isMandative(utterance, term.get());
    return infinitive && !(term.get().negative() && SaidClause.tellsOfSaying(utterance))
        ? term.get().ofInfinitive()
        : term.get().modality();
  }

  /** "asked that they leave" asks them to; "doubted that they left" asks nothing of them. */
  private static boolean isMandative(Utterance utterance, CueTerm term) {
    return term.ofInfinitive() == Modality.ORDERED
        && term.modality() == Modality.QUESTIONED
        && SaidClause.opensWithThat(utterance);
  }

  /** An adjective that is said of a source tells what it feels: "are hungry for". */
  private static boolean isAttitude(Utterance utterance, Cue cue) {
    return !utterance.spans().sources().isEmpty()
        && cue.headToken().is("JJ")
        && cue.sentence().tokens().subList(cue.first(), cue.head()).stream()
            .anyMatch(token -> token.is("VB"));
  }
}
