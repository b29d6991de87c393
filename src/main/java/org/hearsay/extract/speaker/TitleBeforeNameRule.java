package org.hearsay.extract.speaker;

import java.util.Optional;
import org.hearsay.claim.AgentType;
import org.hearsay.text.Token;

/**
 * A role that stands right before a person's name is the bearer's, even where the source's words
 * stop short of the name: "[the trade envoy] Ines Falk said".
 */
final class TitleBeforeNameRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    Token last = phrase.token(phrase.end() - 1);
    boolean role = isRole(phrase.head()) || isRole(last);
    boolean next = phrase.end() < phrase.sentence().tokens().size();
    if (!role || !next || !last.is("NN") || last.tag().endsWith("S") || phrase.isPlural()) {
      return Optional.empty();
    }
    return discourse
        .names()
        .at(phrase.index(), phrase.end())
        .filter(naming -> naming.mention().first() == phrase.end())
        .map(Naming::agent)
        .filter(agent -> agent.type() == AgentType.PERSON);
  }

  /** The role of one person: "envoy", "Governor". */
  private static boolean isRole(Token token) {
    return Title.of(token.form()).flatMap(Title::role).isPresent()
        || Noun.of(token.form()).filter(noun -> noun.is(NounKind.PERSON)).isPresent();
  }
}
