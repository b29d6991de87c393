package org.hearsay.extract.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.extract.Places;
import org.hearsay.text.Lemmas;
import org.hearsay.text.Token;

/**
 * A role that a phrase names, held against those that the text has given.
 *
 * @param head its noun, singular, lower case
 * @param modifiers its other words, lower case, adjectives of places as the places
 * @param names the proper names in the phrase and in what "of" or "for" adds to it
 */
record RoleSought(String head, Set<String> modifiers, Set<String> names) {

  /** Parties and portfolios, of which an office has one: "the prime minister", "finance chief". */
  private static final Set<String> TELLING =
      Set.of(
          "republican",
          "democratic",
          "prime",
          "vice",
          "finance",
          "justice",
          "defense",
          "defence",
          "foreign",
          "interior",
          "home",
          "transport",
          "health",
          "education",
          "economy",
          "energy",
          "environment",
          "agriculture",
          "labor",
          "labour",
          "trade",
          "culture",
          "treasury",
          "state",
          "housing",
          "commerce",
          "police",
          "fire");

  RoleSought {
    modifiers = Set.copyOf(modifiers);
    names = Set.copyOf(names);
  }

  static RoleSought of(SourcePhrase phrase) {
    Set<String> names = new HashSet<>();
    Stream.concat(phrase.modifiers().stream(), phrase.complement().stream())
        .filter(token -> token.is("NNP") && Places.of(token.form()).isEmpty())
        .forEach(token -> names.add(Cast.key(token.form())));
    return new RoleSought(head(phrase), modifiers(phrase.modifiers()), names);
  }

  /** The noun of the role that heads a phrase. */
  static String head(SourcePhrase phrase) {
    return Title.of(phrase.head().form())
        .flatMap(Title::role)
        .orElse(Lemmas.singular(phrase.headWord()));
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

  /**
   * Whether it may be one of an agent's roles; of one without roles, only a name speaks against.
   */
  boolean fits(Agent agent) {
    boolean role =
        agent.roles().isEmpty()
            || agent.roles().stream().anyMatch(given -> isOf(given) && !contradicts(given));
    return role && names.stream().allMatch(name -> tells(agent, name));
  }

  /** Whether a role is the one sought and has all its words. */
  boolean isAllOf(Role role) {
    return isOf(role) && !modifiers.isEmpty() && role.modifiers().containsAll(modifiers);
  }

  /** How many of the words sought one of an agent's roles has. */
  long agreement(Agent agent) {
    return agent.roles().stream()
        .filter(this::isOf)
        .mapToLong(role -> modifiers.stream().filter(role.modifiers()::contains).count())
        .max()
        .orElse(0);
  }

  private boolean isOf(Role role) {
    return role.head().equals(head)
        || Noun.of(role.head()).filter(noun -> noun.broader().contains(head)).isPresent();
  }

  /** "the Doe campaign" is not that of Roe: a name in the phrase is one in the name or a role. */
  private static boolean tells(Agent agent, String name) {
    return Cast.key(agent.name()).contains(name)
        || agent.roles().stream().anyMatch(role -> role.modifiers().contains(name));
  }

  /** A place, party or portfolio that the phrase names must not be another than the role's. */
  private boolean contradicts(Role role) {
    Set<String> given = telling(role.modifiers());
    Set<String> wanted = telling(modifiers);
    return !given.isEmpty() && !wanted.isEmpty() && given.stream().noneMatch(wanted::contains);
  }

  private static Set<String> telling(Set<String> words) {
    Set<String> telling = new HashSet<>(words);
    telling.removeIf(word -> !isTelling(word));
    return telling;
  }

  private static boolean isTelling(String word) {
    return Places.of(word).isPresent() || TELLING.contains(word);
  }
}
