package org.hearsay.extract.speaker;

import java.util.Optional;

/** A name means its bearer: "Sen. Doe", "former Secretary of State Jane Doe". */
final class NameRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Reading reading) {
    SourcePhrase phrase = source.phrase();
    return reading.names().at(phrase.index(), phrase.nucleus() - 1).map(Naming::agent);
  }
}
