package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Optional;

/**
 * A definite role means the one the text has given it to: "the ombudsman" after "Jane Doe, the
 * country's ombudsman", "the department" after "the State Department".
 */
final class RoleRule implements SpeakerRule {

  /** The best must be so many times as likely as the next. */
  private static final double LEAD = 1.2;

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    if (phrase.isPlural()) {
      return Optional.empty();
    }
    return switch (phrase.determiner()) {
      case POSSESSIVE -> sameRole(phrase, discourse);
      case DEFINITE -> definite(source, discourse);
      case INDEFINITE, BARE -> Optional.empty();
    };
  }

  /** "Doe's lawyer" is whoever the text has called so, with the same owner. */
  private static Optional<Agent> sameRole(SourcePhrase phrase, Discourse discourse) {
    RoleSought sought = RoleSought.of(phrase);
    return discourse.cast().roles().holders(sought.head()).stream()
        .filter(agent -> agent.roles().stream().anyMatch(sought::isAllOf))
        .findFirst();
  }

  private static Optional<Agent> definite(Source source, Discourse discourse) {
    RoleSought sought = RoleSought.of(source.phrase());
    List<Agent> fitting =
        discourse.cast().roles().holders(sought.head()).stream()
            .filter(agent -> !source.named().contains(agent) && sought.fits(agent))
            .toList();
    return closest(fitting, sought, source, discourse);
  }

  /** The only one; or the one on whom more modifiers agree; or, of equals, the more salient. */
  private static Optional<Agent> closest(
      List<Agent> fitting, RoleSought sought, Source source, Discourse discourse) {
    Agent best = null;
    double bestScore = 0;
    double next = 0;
    for (Agent agent : fitting) {
      double score =
          0.05 + discourse.scene().salience(agent, source.sentence()) + 2 * sought.agreement(agent);
      if (score > bestScore) {
        next = bestScore;
        bestScore = score;
        best = agent;
      } else {
        next = Math.max(next, score);
      }
    }
    return bestScore >= LEAD * next ? Optional.ofNullable(best) : Optional.empty();
  }
}
