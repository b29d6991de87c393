package org.hearsay.extract.speaker;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.claim.AgentType;

/**
 * What belongs to someone is another agent, not its owner: "the commissioner's office", "his
 * campaign", "Doe's lawyers", "whose leader". A person's "paper" is what he has written.
 */
final class BelongingRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    Optional<Noun> noun = Noun.ofAny(phrase.headWord());
    Optional<Naming> modifier = owningName(phrase, discourse);
    Optional<SourcePhrase> possessor = SayingRule.possessor(phrase, discourse);
    if (noun.isEmpty() || (possessor.isEmpty() && modifier.isEmpty())) {
      return Optional.empty();
    }
    Optional<Agent> owner =
        possessor.isPresent()
            ? owner(source, possessor.get(), discourse)
            : modifier.map(Naming::agent);
    AgentType type = type(noun.get(), phrase, owner);
    String description = description(phrase, owner, discourse);
    if (phrase.opensWithPossessive() && owner.isEmpty()) {
      return Optional.empty();
    }
    return owner.isPresent()
        ? Optional.of(belonging(owner.get(), noun.get(), description, type, source, discourse))
        : Optional.of(discourse.described(description, type, discourse.isNamed(phrase, type)));
  }

  /** "Doe was late, his lawyer said": unlike "he", "his" may mean one named in what is said. */
  private static Optional<Agent> owner(Source source, SourcePhrase possessor, Discourse discourse) {
    boolean pronoun = possessor.head().tag().equals("PRP$");
    return discourse.resolve(pronoun ? new Source(possessor, Set.of()) : source.part(possessor));
  }

  private static Agent belonging(
      Agent owner,
      Noun noun,
      String description,
      AgentType type,
      Source source,
      Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    boolean ofOwner = owner.isNamed() && description.startsWith(owner.name());
    boolean named =
        discourse.isNamed(phrase, type) || (ofOwner && Discourse.canBeNamed(phrase, type));
    Agent agent = discourse.cast().belonging(owner, noun.form(), description, type, named);
    agent.learn(Gender.ofNoun(phrase.headWord()));
    discourse.cast().roles().add(agent, noun.form());
    return agent;
  }

  /** "the Doe campaign": a name just before an organization's noun. */
  private static Optional<Naming> owningName(SourcePhrase phrase, Discourse discourse) {
    boolean organization =
        Noun.of(phrase.headWord()).filter(noun -> noun.is(NounKind.ORGANIZATION)).isPresent();
    return organization && !phrase.isOneWord()
        ? discourse.names().at(phrase.index(), phrase.nucleus() - 2)
        : Optional.empty();
  }

  private static String description(
      SourcePhrase phrase, Optional<Agent> owner, Discourse discourse) {
    OptionalInt ending = phrase.possessive();
    boolean pronoun = phrase.opensWithPossessive();
    if (owner.isPresent() && pronoun && ending.isEmpty()) {
      String rest = discourse.words(phrase, phrase.first() + 1, phrase.nucleus());
      return owner.get().type() == AgentType.PERSON ? owner.get().name() + "'s " + rest : rest;
    }
    if (owner.isPresent()
        && ending.isPresent()
        && (pronoun || isPerson(phrase, ending.getAsInt(), discourse))) {
      String rest = discourse.words(phrase, ending.getAsInt() + 1, phrase.nucleus());
      return owner.get().name() + "'s " + rest;
    }
    return discourse.words(phrase, phrase.afterDeterminer(), phrase.nucleus());
  }

  /** Whether a person's name stands before the possessive ending. */
  private static boolean isPerson(SourcePhrase phrase, int ending, Discourse discourse) {
    return discourse
        .names()
        .at(phrase.index(), ending - 1)
        .filter(naming -> naming.agent().type() == AgentType.PERSON)
        .isPresent();
  }

  private static AgentType type(Noun noun, SourcePhrase phrase, Optional<Agent> owner) {
    boolean writer = owner.filter(agent -> agent.type() == AgentType.PERSON).isPresent();
    boolean written = noun.is(NounKind.DOCUMENT);
    if (written && (writer || phrase.isPlural() || !noun.is(NounKind.ORGANIZATION))) {
      return AgentType.DOCUMENT;
    }
    if (phrase.isPlural() || noun.is(NounKind.GROUP)) {
      return AgentType.GROUP;
    }
    if (noun.is(NounKind.ORGANIZATION)) {
      return noun.isGovernment() ? AgentType.GOVERNMENT : AgentType.ORGANIZATION;
    }
    return AgentType.PERSON;
  }
}
