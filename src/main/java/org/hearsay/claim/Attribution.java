package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.Span;

/**
 * Who said what, by which words: PolNeAR's source, cue and content (Newell et al. 2018), the source
 * resolved to a speaker, with the stance in which it is reported.
 *
 * @param sources the words that name the source; empty where the text names none
 * @param cue the words that tell of the saying; empty for a bare quotation
 * @param cueLemma the dictionary form of the word that heads the cue: "reveal" for "has revealed";
 *     empty where there is no cue
 * @param contents the words of what is said, in reading order, at least one span
 * @param speaker whom the source words mean
 * @param medium where it was said, as the text has it: "Telegram post"
 * @param statedOn when it was said
 * @param nestedIn index, among the document's attributions, of the one in whose content this stands
 * @param confidence the estimated probability that the attribution is right, from 0 to 1
 */
public record Attribution(
    List<Span> sources,
    Optional<Span> cue,
    Optional<String> cueLemma,
    List<Span> contents,
    Speaker speaker,
    Form form,
    Modality modality,
    Polarity polarity,
    List<Hedge> hedges,
    List<Reception> receptions,
    Optional<Span> medium,
    Optional<TimeMention> statedOn,
    OptionalInt nestedIn,
    RuleId rule,
    double confidence) {

  public Attribution {
    sources = List.copyOf(sources);
    contents = List.copyOf(contents);
    hedges = List.copyOf(hedges);
    receptions = List.copyOf(receptions);
    if (contents.isEmpty()) {
      throw new IllegalArgumentException("an attribution has content");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
