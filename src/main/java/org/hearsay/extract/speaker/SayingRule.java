package org.hearsay.extract.speaker;

import java.util.Optional;
import java.util.OptionalInt;

/** Words mean whoever said them: "Doe's account", "her assertion", "the remarks of Doe". */
final class SayingRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Reading reading) {
    SourcePhrase phrase = source.phrase();
    boolean saying =
        Noun.ofAny(phrase.headWord()).filter(noun -> noun.is(NounKind.SAYING)).isPresent();
    if (!saying) {
      return Optional.empty();
    }
    Optional<SourcePhrase> possessor = possessor(phrase, reading);
    if (possessor.isPresent()) {
      return reading.resolve(source.part(possessor.get()));
    }
    return phrase.isFollowedBy("of")
        ? reading.resolve(
            source.part(reading.phrase(phrase.index(), phrase.nucleus() + 1, phrase.end())))
        : Optional.empty();
  }

  /** The owner in a phrase: "Doe" of "Doe's account", "her" of "her account", "whose". */
  static Optional<SourcePhrase> possessor(SourcePhrase phrase, Reading reading) {
    OptionalInt ending = phrase.possessive();
    if (ending.isPresent()) {
      return Optional.of(reading.phrase(phrase.index(), phrase.first(), ending.getAsInt()));
    }
    return phrase.opensWithPossessive() && !phrase.isOneWord()
        ? Optional.of(reading.phrase(phrase.index(), phrase.first(), phrase.first() + 1))
        : Optional.empty();
  }
}
