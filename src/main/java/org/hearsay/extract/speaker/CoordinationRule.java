package org.hearsay.extract.speaker;

import java.util.Optional;
import org.hearsay.claim.AgentType;

/** Several who say the same are a group: "Doe and Roe". */
final class CoordinationRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Reading reading) {
    SourcePhrase phrase = source.phrase();
    if (!phrase.isCoordinate()) {
      return Optional.empty();
    }
    String words = reading.words(phrase, phrase.afterDeterminer(), phrase.nucleus());
    return Optional.of(reading.described(words, AgentType.GROUP));
  }
}
