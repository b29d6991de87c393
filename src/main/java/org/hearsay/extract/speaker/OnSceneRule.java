package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.speaker.SourcePhrase.Determiner;
import org.hearsay.text.Token;

/**
 * Of a person of whom the text has told no role, a definite noun means the one on the scene: "the
 * Democrat said".
 */
final class OnSceneRule implements SpeakerRule {

  private static final int REACH = 2;

  /** Whoever is so many times as salient as the next has the scene to himself. */
  private static final double ALONE = 4;

  /** For so many sentences a reader remembers who was introduced. */
  private static final int MEMORY = 20;

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    boolean person =
        Noun.of(RoleSought.head(phrase)).filter(noun -> noun.is(NounKind.PERSON)).isPresent();
    boolean introduced = phrase.isFollowedBy("of") || phrase.isFollowedBy("for");
    if (phrase.isPlural() || phrase.determiner() != Determiner.DEFINITE || !person || introduced) {
      return Optional.empty();
    }
    int now = source.sentence();
    List<Agent> people =
        discourse.scene().since(now, REACH).stream()
            .filter(Agent::isSurelyPerson)
            .filter(agent -> !holdsAnotherOffice(agent, phrase))
            .filter(agent -> agent.gender().agrees(Gender.ofNoun(phrase.headWord())))
            .filter(agent -> !source.named().contains(agent) && !isBeside(agent, phrase, discourse))
            .toList();
    if (people.isEmpty() || isIntroduced(source, discourse)) {
      return Optional.empty();
    }
    double rival = people.size() > 1 ? discourse.scene().salience(people.get(1), now) : 0;
    boolean alone = discourse.scene().salience(people.get(0), now) >= ALONE * rival;
    return alone ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** "Falk won, and the losing manager said": whom the clause before names is somebody else. */
  private static boolean isBeside(Agent agent, SourcePhrase phrase, Discourse discourse) {
    boolean joined = phrase.first() > 0 && phrase.token(phrase.first() - 1).is("CC");
    return joined
        && discourse.names().namings().get(phrase.index()).stream()
            .anyMatch(naming -> naming.agent() == agent);
  }

  /** "The president" is not the minister or carpenter of whom the text speaks. */
  private static boolean holdsAnotherOffice(Agent agent, SourcePhrase phrase) {
    boolean office = Title.of(phrase.head().form()).flatMap(Title::role).isPresent();
    return office && !agent.roles().isEmpty() && !RoleSought.of(phrase).fits(agent);
  }

  /** After "a client", "the client" is that one, whoever else is on the scene. */
  private static boolean isIntroduced(Source source, Discourse discourse) {
    String head = source.phrase().headWord();
    int first = Math.max(0, source.sentence() - MEMORY);
    for (int sentence = first; sentence < source.sentence(); sentence++) {
      List<Token> tokens = discourse.sentence(sentence).tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).form().equalsIgnoreCase(head) && isIndefinite(tokens, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an indefinite article opens the noun's phrase, at most two words before it. */
  private static boolean isIndefinite(List<Token> tokens, int noun) {
    return tokens.subList(Math.max(0, noun - 3), noun).stream()
        .map(token -> token.form().toLowerCase(Locale.ROOT))
        .anyMatch(INDEFINITE::contains);
  }
}
