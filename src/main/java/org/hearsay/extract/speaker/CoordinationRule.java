package org.hearsay.extract.speaker;

import java.util.Optional;
import org.hearsay.claim.AgentType;
import org.hearsay.text.Token;

/** Several who say the same are a group: "Doe and Roe". */
final class CoordinationRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Reading reading) {
    SourcePhrase phrase = source.phrase();
    if (phrase.joint().isEmpty()
        || TwoRolesRule.isTwoRoles(phrase)
        || isNamedByRoles(phrase, phrase.joint().getAsInt(), reading)) {
      return Optional.empty();
    }
    String words = reading.words(phrase, phrase.afterDeterminer(), phrase.nucleus());
    return Optional.of(reading.described(words, AgentType.GROUP));
  }

  /** "Former minister and candidate Jane Doe" is one. */
  private static boolean isNamedByRoles(SourcePhrase phrase, int and, Reading reading) {
    boolean name =
        reading
            .names()
            .at(phrase.index(), phrase.nucleus() - 1)
            .filter(naming -> naming.agent().type() == AgentType.PERSON)
            .filter(naming -> naming.mention().titled() > and + 1)
            .isPresent();
    Token before = phrase.token(and - 1);
    boolean role = reading.names().at(phrase.index(), and - 1).isEmpty() && !before.is("PRP");
    return name && role && !before.tag().equals("NNS");
  }
}
