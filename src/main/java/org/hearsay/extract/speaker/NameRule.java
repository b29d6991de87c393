package org.hearsay.extract.speaker;

import java.util.Optional;
import org.hearsay.claim.AgentType;
import org.hearsay.text.Token;

/**
 * A name, but not a people's or party's, means its bearer: "Sen. Doe", "former Secretary of State
 * Jane Doe".
 */
final class NameRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    return discourse
        .names()
        .at(phrase.index(), phrase.end() - 1)
        .filter(naming -> naming.agent().type() == AgentType.PERSON)
        .filter(naming -> isOnePhrase(phrase, naming.mention().titled()))
        .or(() -> discourse.names().at(phrase.index(), phrase.nucleus() - 1))
        .map(Naming::agent)
        .filter(agent -> agent.type() != AgentType.GROUP);
  }

  /** Nothing between the head and a name at the end parts them: "show co-host | Jane Doe". */
  private static boolean isOnePhrase(SourcePhrase phrase, int name) {
    for (int i = phrase.nucleus(); i < name; i++) {
      Token token = phrase.token(i);
      if (!token.is("DT") && !token.is("NN") && !token.is("JJ") && !token.is("VBG")) {
        return false;
      }
    }
    return !phrase.token(phrase.nucleus() - 1).tag().equals("NNS");
  }
}
