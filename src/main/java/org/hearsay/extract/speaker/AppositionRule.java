package org.hearsay.extract.speaker;

import java.util.Optional;
import org.hearsay.claim.AgentType;

/**
 * A role beside a name means its bearer: "the country's ombudsman, Jane Doe, said", "Jane Doe, an
 * ombudsman, who said".
 */
final class AppositionRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Reading reading) {
    return nameAfter(source.phrase(), reading).or(() -> nameBefore(source.phrase(), reading));
  }

  private static Optional<Agent> nameBefore(SourcePhrase phrase, Reading reading) {
    boolean aside = phrase.first() > 1 && phrase.token(phrase.first() - 1).form().equals(",");
    boolean indefinite = phrase.determiner() == SourcePhrase.Determiner.INDEFINITE;
    return aside && indefinite && !phrase.isPlural()
        ? reading
            .names()
            .at(phrase.index(), phrase.first() - 2)
            .map(Naming::agent)
            .filter(agent -> agent.type() == AgentType.PERSON && fits(agent, phrase))
        : Optional.empty();
  }

  private static Optional<Agent> nameAfter(SourcePhrase phrase, Reading reading) {
    int next = phrase.nucleus();
    if (phrase.isPlural() || next + 1 >= phrase.sentence().tokens().size()) {
      return Optional.empty();
    }
    boolean comma = phrase.token(next).form().equals(",");
    boolean common = !phrase.head().is("PRP") && !phrase.head().is("W");
    if (!comma || !common) {
      return Optional.empty();
    }
    return reading
        .names()
        .at(phrase.index(), next + 1)
        .filter(naming -> isAside(naming.mention(), phrase))
        .map(Naming::agent)
        .filter(agent -> fits(agent, phrase));
  }

  /**
   * The name fills the aside: after it comes a comma, a clause or the end, or it is in the source.
   */
  private static boolean isAside(NameMention name, SourcePhrase phrase) {
    boolean begins = name.titled() == phrase.nucleus() + 1;
    boolean closed =
        name.end() >= phrase.sentence().tokens().size()
            || !SourcePhrase.isWord(phrase.token(name.end()))
            || name.end() <= phrase.end();
    return begins && closed;
  }

  private static boolean fits(Agent agent, SourcePhrase phrase) {
    Optional<Noun> noun = Noun.of(phrase.headWord());
    if (agent.type() == AgentType.PERSON) {
      return noun.filter(n -> n.is(NounKind.PERSON)).isPresent()
          || Title.of(phrase.head().form()).isPresent();
    }
    return agent.type() == AgentType.ORGANIZATION
        && noun.filter(n -> n.is(NounKind.ORGANIZATION)).isPresent();
  }
}
