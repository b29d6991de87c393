package org.hearsay.extract.speaker;

import java.util.Optional;
import org.hearsay.claim.AgentType;
import org.hearsay.extract.speaker.SourcePhrase.Determiner;

/**
 * One that is described and not named: "a senior official", "a new poll", "the human rights
 * office". A definite person or a bare "the company" without a known antecedent stays open.
 */
final class DescriptionRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    Optional<Noun> noun = Noun.of(phrase.headWord());
    if (phrase.opensWithPossessive() || Pronoun.of(phrase.headWord()).isPresent()) {
      return Optional.empty();
    }
    if (noun.isEmpty()) {
      return unheardOf(phrase, discourse);
    }
    boolean definite = phrase.determiner() == Determiner.DEFINITE;
    boolean modified = !phrase.modifiers().isEmpty();
    AgentType type = type(noun.get());
    if (definite && (type == AgentType.PERSON || (!modified && type != AgentType.DOCUMENT))) {
      return Optional.empty();
    }
    Agent agent = discourse.described(phrase, type);
    discourse.cast().roles().add(agent, noun.get().form());
    return Optional.of(agent);
  }

  /** Of a noun that is in no table, "an usher" tells as much as any description. */
  private static Optional<Agent> unheardOf(SourcePhrase phrase, Discourse discourse) {
    boolean common = phrase.head().tag().equals("NN");
    return common && phrase.determiner() == Determiner.INDEFINITE
        ? Optional.of(discourse.described(phrase, AgentType.UNKNOWN))
        : Optional.empty();
  }

  private static AgentType type(Noun noun) {
    if (noun.is(NounKind.PERSON)) {
      return AgentType.PERSON;
    }
    if (noun.is(NounKind.ORGANIZATION)) {
      return noun.isGovernment() ? AgentType.GOVERNMENT : AgentType.ORGANIZATION;
    }
    return noun.is(NounKind.DOCUMENT) ? AgentType.DOCUMENT : AgentType.UNKNOWN;
  }
}
