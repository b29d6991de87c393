package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.claim.AgentType;
import org.hearsay.text.Token;

/**
 * A pronoun of the third person means the most salient agent it agrees with, if that one stands
 * out: "She revealed that …".
 */
final class PronounRule implements SpeakerRule {

  /** The best candidate must be so many times as salient as the next. */
  private static final double PERSON_LEAD = 1.2;

  private static final double THING_LEAD = 2;

  /** A name that may be a person's must be so many times as salient to leave it open. */
  private static final double LONE_NAME_LEAD = 1.2;

  /** An opening phrase is looked for so many words from the start. */
  private static final int LONGEST_OPENING = 40;

  /** What the subject of the sentence before weighs. */
  private static final double SUBJECT_BEFORE = 0.5;

  private static final int PERSON_REACH = 4;
  private static final int THING_REACH = 1;

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    Optional<Pronoun> pronoun = Pronoun.of(phrase.token(phrase.first()).form());
    if (!phrase.isOneWord() || pronoun.isEmpty()) {
      return Optional.empty();
    }
    return switch (pronoun.get()) {
      case HE, SHE -> person(pronoun.get(), source, discourse);
      case THEY ->
          foremost(source, discourse, THING_REACH, THING_LEAD, PronounRule::isPlural)
              .or(() -> organization(source, discourse));
      case IT -> foremost(source, discourse, THING_REACH, THING_LEAD, PronounRule::isThing);
      case I, WE, YOU, RELATIVE -> Optional.empty();
    };
  }

  private static Optional<Agent> person(Pronoun pronoun, Source source, Discourse discourse) {
    Gender gender = pronoun.gender();
    Optional<Agent> person =
        announced(source, discourse)
            .filter(agent -> agent.canBe(gender))
            .or(
                () ->
                    foremost(
                            source,
                            discourse,
                            PERSON_REACH,
                            PERSON_LEAD,
                            agent -> agent.canBe(gender) && agent.isSurelyPerson())
                        .filter(agent -> !isOutshone(agent, gender, source, discourse)))
            .or(() -> foremost(source, discourse, 1, PERSON_LEAD, agent -> agent.canBe(gender)));
    person.ifPresent(
        agent -> {
          agent.learn(gender);
          agent.learn(AgentType.PERSON);
        });
    return person;
  }

  /** Whether a name of which nothing tells whose it is stands out more: he may be meant. */
  private static boolean isOutshone(
      Agent agent, Gender gender, Source source, Discourse discourse) {
    int now = source.sentence();
    double salience = discourse.scene().salience(agent, now);
    return discourse.scene().since(now, 1).stream()
        .filter(other -> other.type() == AgentType.UNKNOWN && other.isNamed())
        .filter(other -> other.gender().agrees(gender) && !source.named().contains(other))
        .anyMatch(other -> discourse.scene().salience(other, now) > LONE_NAME_LEAD * salience);
  }

  /** "With her party divided, Doe …": the subject that follows an opening phrase. */
  private static Optional<Agent> announced(Source source, Discourse discourse) {
    List<Token> tokens = source.phrase().sentence().tokens();
    Token opening = tokens.get(0);
    boolean phrase = opening.is("IN") || opening.is("VBG") || opening.is("VBN");
    int comma = firstComma(tokens);
    boolean inside = source.phrase().first() < comma && comma + 1 < tokens.size();
    return phrase && inside
        ? nameFrom(source.sentence(), comma + 1, discourse)
            .filter(agent -> agent.type() == AgentType.PERSON)
        : Optional.empty();
  }

  private static int firstComma(List<Token> tokens) {
    int last = Math.min(tokens.size(), LONGEST_OPENING);
    for (int i = 0; i < last; i++) {
      if (tokens.get(i).form().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** Whose name, with its title, begins at a token. */
  private static Optional<Agent> nameFrom(int sentence, int token, Discourse discourse) {
    int name = token;
    int last = discourse.sentence(sentence).tokens().size() - 1;
    while (name < last && discourse.sentence(sentence).tokens().get(name).is("NNP")) {
      Optional<Naming> naming = discourse.names().at(sentence, name);
      if (naming.isPresent()) {
        return naming.filter(n -> n.mention().titled() == token).map(Naming::agent);
      }
      name++;
    }
    return Optional.empty();
  }

  private static Optional<Agent> foremost(
      Source source, Discourse discourse, int reach, double lead, Predicate<Agent> wanted) {
    int now = source.sentence();
    List<Agent> candidates =
        discourse.scene().since(now, reach).stream()
            .filter(wanted.and(agent -> !source.named().contains(agent)))
            .toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Agent best = candidates.get(0);
    boolean leads =
        candidates.size() == 1
            || discourse.scene().salience(best, now)
                >= lead * discourse.scene().salience(candidates.get(1), now);
    return leads ? Optional.of(best) : Optional.empty();
  }

  /** "The agency said … they had found": where no group is on the scene, its only organization. */
  private static Optional<Agent> organization(Source source, Discourse discourse) {
    int now = source.sentence();
    boolean group =
        discourse.scene().since(now, THING_REACH).stream().anyMatch(PronounRule::isPlural);
    return group
        ? Optional.empty()
        : foremost(source, discourse, THING_REACH, THING_LEAD, PronounRule::isOneOrSeveral)
            .filter(agent -> discourse.scene().salience(agent, now) >= SUBJECT_BEFORE);
  }

  private static boolean isOneOrSeveral(Agent agent) {
    return agent.type() == AgentType.ORGANIZATION || agent.type() == AgentType.UNKNOWN;
  }

  private static boolean isPlural(Agent agent) {
    return agent.type() == AgentType.GROUP;
  }

  private static boolean isThing(Agent agent) {
    return switch (agent.type()) {
      case ORGANIZATION, GOVERNMENT, DOCUMENT -> true;
      case PERSON, GROUP, UNKNOWN -> false;
    };
  }
}
