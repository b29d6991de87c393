package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.claim.AgentType;

/**
 * A pronoun of the third person means the most salient agent it agrees with, if that one stands
 * out: "She revealed that …".
 */
final class PronounRule implements SpeakerRule {

  /** The best candidate must be so many times as salient as the next. */
  private static final double PERSON_LEAD = 1.2;

  private static final double THING_LEAD = 2;

  private static final int PERSON_REACH = 4;
  private static final int THING_REACH = 1;

  @Override
  public Optional<Agent> resolve(Source source, Reading reading) {
    SourcePhrase phrase = source.phrase();
    Optional<Pronoun> pronoun = Pronoun.of(phrase.token(phrase.first()).form());
    if (!phrase.isOneWord() || pronoun.isEmpty()) {
      return Optional.empty();
    }
    return switch (pronoun.get()) {
      case HE, SHE -> person(pronoun.get(), source, reading);
      case THEY -> foremost(source, reading, THING_REACH, THING_LEAD, PronounRule::isPlural);
      case IT -> foremost(source, reading, THING_REACH, THING_LEAD, PronounRule::isThing);
      case FIRST, OPEN, RELATIVE -> Optional.empty();
    };
  }

  private static Optional<Agent> person(Pronoun pronoun, Source source, Reading reading) {
    Gender gender = pronoun.gender();
    Optional<Agent> person =
        foremost(source, reading, PERSON_REACH, PERSON_LEAD, agent -> agent.canBe(gender));
    person.ifPresent(
        agent -> {
          agent.learn(gender);
          agent.learn(AgentType.PERSON);
        });
    return person;
  }

  private static Optional<Agent> foremost(
      Source source, Reading reading, int reach, double lead, Predicate<Agent> wanted) {
    int now = source.sentence();
    List<Agent> candidates =
        reading.scene().since(now, reach).stream()
            .filter(wanted.and(agent -> !source.named().contains(agent)))
            .toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Agent best = candidates.get(0);
    boolean leads =
        candidates.size() == 1
            || reading.scene().salience(best, now)
                >= lead * reading.scene().salience(candidates.get(1), now);
    return leads ? Optional.of(best) : Optional.empty();
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
