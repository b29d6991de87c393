package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons of a document by their surnames and given names. */
final class SurnameIndex {

  /** So many bearers of one name are told apart. */
  private static final int BEARERS = 16;

  private final Map<String, List<Agent>> bySurname = new HashMap<>();
  private final Map<String, List<Agent>> byGiven = new HashMap<>();

  void add(Agent agent, PersonName name) {
    put(bySurname, name.surname(), agent);
    if (name.parts().size() > 1) {
      put(byGiven, Cast.key(name.parts().get(0)), agent);
    }
  }

  /** Who bears a name of several words, if known. */
  Optional<Agent> bearer(PersonName name, Gender gender) {
    return bySurname.getOrDefault(name.surname(), List.of()).stream()
        .filter(agent -> name.mayBe(PersonName.of(agent.name())) && agent.gender().agrees(gender))
        .findFirst();
  }

  /** The text calls someone by the given name alone. */
  void hear(NameMention given) {
    String word = Cast.key(given.parts().get(0));
    if (!bySurname.containsKey(word)) {
      byGiven.getOrDefault(word, List.of()).forEach(Agent::callByGivenName);
    }
  }

  /** Whom a bare surname or given name means. */
  Optional<Agent> find(NameMention mention) {
    String word = Cast.key(mention.parts().get(0));
    List<Agent> candidates = new ArrayList<>(bySurname.getOrDefault(word, List.of()));
    if (candidates.isEmpty() && !mention.hasTitle()) {
      candidates.addAll(byGiven.getOrDefault(word, List.of()));
    }
    candidates.removeIf(agent -> !agent.gender().agrees(mention.gender()));
    mention.title().ifPresent(title -> preferTitled(candidates, title));
    return introduced(candidates, mention.sentence()).or(() -> foremost(candidates));
  }

  /** "Secretary Doe" is the Doe who has that title elsewhere, if one has. */
  private static void preferTitled(List<Agent> candidates, String title) {
    if (candidates.stream().anyMatch(agent -> agent.titles().contains(title))) {
      candidates.removeIf(agent -> !agent.titles().contains(title));
    }
  }

  /**
   * One just introduced, and named in full that once, goes before all others of the surname; and
   * goes on so while the surname comes up again soon.
   */
  private static Optional<Agent> introduced(List<Agent> candidates, int sentence) {
    Optional<Agent> found =
        candidates.stream()
            .filter(agent -> agent.fullMentions() == 1 && !agent.isGuessed())
            .filter(agent -> !agent.goesByGivenName())
            .filter(agent -> agent.wasJustNamed(sentence))
            .findFirst();
    found.ifPresent(agent -> agent.nameIn(sentence + 1));
    return found;
  }

  /**
   * Of several with one surname, the one whom the text named in full first, as it gives the others'
   * first names each time; least of all one whom it calls by the first name alone.
   */
  private static Optional<Agent> foremost(List<Agent> candidates) {
    return candidates.stream()
        .filter(agent -> !agent.goesByGivenName())
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private static void put(Map<String, List<Agent>> index, String key, Agent agent) {
    List<Agent> holders = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (holders.size() < BEARERS) {
      holders.add(agent);
    }
  }
}
