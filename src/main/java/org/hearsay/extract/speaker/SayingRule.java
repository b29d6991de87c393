package org.hearsay.extract.speaker;

import java.util.Optional;
import java.util.OptionalInt;

/** Words mean whoever said them: "Doe's account", "her assertion", "the remarks of Doe". */
final class SayingRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    boolean saying =
        Noun.ofAny(phrase.headWord()).filter(noun -> noun.is(NounKind.SAYING)).isPresent();
    if (!saying) {
      return Optional.empty();
    }
    Optional<SourcePhrase> possessor = possessor(phrase, discourse);
    if (possessor.isPresent()) {
      return discourse.resolve(source.part(possessor.get()));
    }
    return phrase.isFollowedBy("of")
        ? discourse.resolve(
            source.part(discourse.phrase(phrase.index(), phrase.nucleus() + 1, phrase.end())))
        : Optional.empty();
  }

  /** The owner in a phrase: "Doe" of "Doe's account", "her" of "her account", "whose". */
  static Optional<SourcePhrase> possessor(SourcePhrase phrase, Discourse discourse) {
    OptionalInt ending = phrase.possessive();
    if (ending.isPresent()) {
      return Optional.of(discourse.phrase(phrase.index(), phrase.first(), ending.getAsInt()));
    }
    return phrase.opensWithPossessive() && !phrase.isOneWord()
        ? Optional.of(discourse.phrase(phrase.index(), phrase.first(), phrase.first() + 1))
        : Optional.empty();
  }
}
