package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.AgentType;
import org.hearsay.text.Token;

/**
 * A definite role means the one the text has given it to: "the ombudsman" after "Jane Doe, the
 * country's ombudsman", "the department" after "the State Department".
 */
final class RoleRule implements SpeakerRule {

  private static final int REACH = 2;

  /** For so many sentences a reader remembers who was introduced. */
  private static final int MEMORY = 20;

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

  /** Whoever is so many times as salient as the next has the scene to himself. */
  private static final double ALONE = 4;

  @Override
  public Optional<Agent> resolve(Source source, Reading reading) {
    SourcePhrase phrase = source.phrase();
    if (phrase.isPlural()) {
      return Optional.empty();
    }
    if (phrase.determiner() == SourcePhrase.Determiner.POSSESSIVE) {
      return sameRole(source, reading);
    }
    if (phrase.determiner() != SourcePhrase.Determiner.DEFINITE) {
      return Optional.empty();
    }
    String head = head(phrase);
    Set<String> wanted = modifiers(phrase.modifiers());
    List<Agent> fitting = new ArrayList<>();
    for (Agent agent : reading.cast().withRole(head)) {
      if (!source.named().contains(agent) && fits(agent, head, wanted) && isOf(agent, phrase)) {
        fitting.add(agent);
      }
    }
    Optional<Agent> matched = closest(fitting, head, wanted, source, reading);
    return matched.isPresent() ? matched : onlyOneOnScene(source, reading);
  }

  /** "Doe's lawyer" is whoever the text has called so, with the same owner. */
  private static Optional<Agent> sameRole(Source source, Reading reading) {
    SourcePhrase phrase = source.phrase();
    String head = head(phrase);
    Set<String> wanted = modifiers(phrase.modifiers());
    return reading.cast().withRole(head).stream()
        .filter(
            agent ->
                agent.roles().stream()
                    .anyMatch(
                        role ->
                            role.head().equals(head)
                                && !wanted.isEmpty()
                                && role.modifiers().containsAll(wanted)))
        .findFirst();
  }

  private static String head(SourcePhrase phrase) {
    return Title.of(phrase.head().form())
        .flatMap(Title::role)
        .orElse(Noun.singular(phrase.headWord()));
  }

  /**
   * The words that tell which: places are told by their adjectives, the common words by nothing.
   */
  static Set<String> modifiers(List<Token> tokens) {
    Set<String> words = new HashSet<>();
    for (Token token : tokens) {
      String word = Cast.key(token.form());
      if (SourcePhrase.isWord(token) && !token.is("DT") && !token.is("PRP")) {
        words.add(Places.of(word).orElse(word));
      }
    }
    return words;
  }

  /** "the Doe campaign" is not that of Roe: a name in the phrase is one in the name or a role. */
  private static boolean isOf(Agent agent, SourcePhrase phrase) {
    return phrase.modifiers().stream()
        .filter(token -> token.is("NNP") && Places.of(token.form()).isEmpty())
        .map(token -> Cast.key(token.form()))
        .allMatch(
            word ->
                Cast.key(agent.name()).contains(word)
                    || agent.roles().stream().anyMatch(role -> role.modifiers().contains(word)));
  }

  /** A place or party that the phrase names must not be another than that of the role. */
  private static boolean fits(Agent agent, String head, Set<String> wanted) {
    if (agent.roles().isEmpty()) {
      return true;
    }
    return agent.roles().stream()
        .anyMatch(role -> isRole(role, head) && !contradict(role.modifiers(), wanted));
  }

  private static boolean isRole(Role role, String head) {
    return role.head().equals(head)
        || Noun.of(role.head()).filter(noun -> noun.broader().contains(head)).isPresent();
  }

  private static boolean contradict(Set<String> given, Set<String> wanted) {
    Set<String> places = new HashSet<>(given);
    places.removeIf(word -> !isTelling(word));
    Set<String> wantedPlaces = new HashSet<>(wanted);
    wantedPlaces.removeIf(word -> !isTelling(word));
    if (places.isEmpty() || wantedPlaces.isEmpty()) {
      return false;
    }
    places.retainAll(wantedPlaces);
    return places.isEmpty();
  }

  private static boolean isTelling(String word) {
    return Places.of(word).isPresent() || word.equals("republican") || word.equals("democratic");
  }

  /** The only one; or the one on whom more modifiers agree; or, of equals, the far more salient. */
  private static Optional<Agent> closest(
      List<Agent> fitting, String head, Set<String> wanted, Source source, Reading reading) {
    Agent best = null;
    double bestScore = 0;
    double next = 0;
    for (Agent agent : fitting) {
      double score =
          0.05
              + reading.scene().salience(agent, source.sentence())
              + 2 * agreement(agent, head, wanted);
      if (score > bestScore) {
        next = bestScore;
        bestScore = score;
        best = agent;
      } else {
        next = Math.max(next, score);
      }
    }
    return bestScore >= 1.2 * next ? Optional.ofNullable(best) : Optional.empty();
  }

  private static long agreement(Agent agent, String head, Set<String> wanted) {
    return agent.roles().stream()
        .filter(role -> isRole(role, head))
        .mapToLong(role -> wanted.stream().filter(role.modifiers()::contains).count())
        .max()
        .orElse(0);
  }

  /** Of a person of whom no role is known, the one on the scene: "the Democrat said". */
  private static Optional<Agent> onlyOneOnScene(Source source, Reading reading) {
    boolean person =
        Noun.of(head(source.phrase())).filter(noun -> noun.is(NounKind.PERSON)).isPresent();
    int now = source.sentence();
    List<Agent> people =
        reading.scene().since(now, REACH).stream()
            .filter(agent -> agent.type() == AgentType.PERSON)
            .filter(agent -> !source.named().contains(agent))
            .toList();
    if (!person || people.isEmpty() || isIntroduced(source, reading)) {
      return Optional.empty();
    }
    double rival = people.size() > 1 ? reading.scene().salience(people.get(1), now) : 0;
    boolean alone = reading.scene().salience(people.get(0), now) >= ALONE * rival;
    return alone ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** After "a client", "the client" is that one, whoever else is on the scene. */
  private static boolean isIntroduced(Source source, Reading reading) {
    String head = source.phrase().headWord();
    int first = Math.max(0, source.sentence() - MEMORY);
    for (int sentence = first; sentence < source.sentence(); sentence++) {
      List<Token> tokens = reading.sentence(sentence).tokens();
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
