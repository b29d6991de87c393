package org.hearsay.extract.speaker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.AgentType;
import org.hearsay.extract.speaker.NameMention.Bearer;

/** All agents of one document, found by their names and by their roles. */
final class Cast {

  /** A role is looked for among so many that have it, the latest first. */
  private static final int REACH = 16;

  private record Belonging(Agent owner, String kind) {}

  private final Set<Agent> agents = new LinkedHashSet<>();
  private final Map<String, List<Agent>> bySurname = new HashMap<>();
  private final Map<String, List<Agent>> byGiven = new HashMap<>();
  private final Map<String, Agent> byName = new HashMap<>();
  private final Map<String, Agent> byLastWord = new HashMap<>();
  private final Map<Belonging, Agent> belongings = new HashMap<>();
  private final Map<String, Deque<Agent>> byRole = new HashMap<>();

  Collection<Agent> agents() {
    return agents;
  }

  /** Counts a name of several words; its bearer joins the cast if new. */
  void fullName(NameMention mention) {
    bearer(mention).isCalled(mention);
  }

  /** The bearer of a name of several words. */
  Agent bearer(NameMention mention) {
    return isPerson(mention) ? person(mention) : organization(mention);
  }

  /** The bearer of a single word, who joins the cast if nobody fits. */
  Agent singleName(NameMention mention) {
    Agent agent = known(mention).orElseGet(() -> join(mention));
    agent.isCalled(mention);
    return agent;
  }

  /** One that is described, not named; the same description means the same agent. */
  Agent described(String description, AgentType type, boolean named) {
    String key = key(description);
    Agent known = byName.get(key);
    if (known != null) {
      return known;
    }
    Agent agent = named ? Agent.named(description, type) : Agent.described(description, type);
    agents.add(agent);
    byName.put(key, agent);
    return agent;
  }

  /** What belongs to an agent, as "her office" and "the Doe campaign" do: one of each kind. */
  Agent belonging(Agent owner, String kind, String description, AgentType type, boolean named) {
    return belongings.computeIfAbsent(
        new Belonging(owner, kind), b -> described(description, type, named));
  }

  Optional<Agent> called(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** Records that an agent can be spoken of by a role and by the broader words for it. */
  void addRole(Agent agent, String head) {
    push(head, agent);
    Noun.of(head).ifPresent(noun -> noun.broader().forEach(word -> push(word, agent)));
  }

  /** Those that can be spoken of by the noun, the latest first; a bounded number. */
  List<Agent> withRole(String head) {
    return byRole.getOrDefault(head, new ArrayDeque<>()).stream().limit(REACH).toList();
  }

  /** The one that a bare surname or given name means. */
  Optional<Agent> known(NameMention mention) {
    String word = key(mention.parts().get(0));
    List<Agent> candidates = new ArrayList<>(bySurname.getOrDefault(word, List.of()));
    if (candidates.isEmpty() && !mention.hasTitle()) {
      candidates.addAll(byGiven.getOrDefault(word, List.of()));
    }
    candidates.removeIf(agent -> !agent.gender().agrees(mention.gender()));
    mention.title().ifPresent(title -> preferTitled(candidates, title));
    Optional<Agent> person = foremost(candidates, mention.sentence());
    if (person.isPresent() || mention.bearer() == Bearer.PERSON) {
      return person;
    }
    Optional<Agent> same = Optional.ofNullable(byName.get(word));
    return mention.bearer() == Bearer.ORGANIZATION
        ? same.or(() -> Optional.ofNullable(byLastWord.get(word)))
        : same;
  }

  /** "Secretary Doe" is the Doe who has that title elsewhere, if one has. */
  private static void preferTitled(List<Agent> candidates, String title) {
    if (candidates.stream().anyMatch(agent -> agent.titles().contains(title))) {
      candidates.removeIf(agent -> !agent.titles().contains(title));
    }
  }

  /**
   * Of several with one surname, the one whom the text named in full first, as it gives the others'
   * first names each time; but one just introduced, and named in full that once, goes before.
   */
  private static Optional<Agent> foremost(List<Agent> candidates, int sentence) {
    return candidates.stream()
        .filter(agent -> agent.fullMentions() == 1 && isJustNamed(agent, sentence))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private static boolean isJustNamed(Agent agent, int sentence) {
    return agent.lastFullMention() >= 0
        && agent.lastFullMention() <= sentence
        && sentence - agent.lastFullMention() <= 1;
  }

  private static boolean isPerson(NameMention mention) {
    return mention.bearer() == Bearer.PERSON || mention.bearer() == Bearer.PERHAPS_PERSON;
  }

  private Agent person(NameMention mention) {
    String surname = Names.surname(mention.parts());
    for (Agent agent : bySurname.getOrDefault(surname, List.of())) {
      if (isSamePerson(agent.name(), mention.name()) && agent.gender().agrees(mention.gender())) {
        return agent;
      }
    }
    Agent agent = Agent.named(mention.name(), AgentType.PERSON);
    agents.add(agent);
    put(bySurname, surname, agent);
    put(byGiven, key(mention.parts().get(0)), agent);
    byName.put(key(mention.name()), agent);
    return agent;
  }

  /** Given names that agree, or one name the end of the other: "García Ruiz", "Ana García Ruiz". */
  private static boolean isSamePerson(String a, String b) {
    return a.endsWith(' ' + b)
        || b.endsWith(' ' + a)
        || Names.isSameGiven(a.split(" ", 2)[0], b.split(" ", 2)[0]);
  }

  private Agent organization(NameMention mention) {
    String name = key(mention.name());
    Agent known = byName.get(name);
    if (known != null) {
      return known;
    }
    Agent agent = join(mention);
    byName.putIfAbsent(initials(mention.parts()), agent);
    byLastWord.putIfAbsent(key(mention.parts().get(mention.parts().size() - 1)), agent);
    return agent;
  }

  private Agent join(NameMention mention) {
    Agent agent =
        mention.bearer() == Bearer.GROUP
            ? Agent.described(mention.name(), AgentType.GROUP)
            : Agent.named(mention.name(), type(mention.bearer()));
    agents.add(agent);
    byName.put(key(mention.name()), agent);
    if (mention.bearer() == Bearer.PERSON || mention.bearer() == Bearer.UNKNOWN) {
      put(bySurname, Names.surname(mention.parts()), agent);
    }
    return agent;
  }

  private static AgentType type(Bearer bearer) {
    return switch (bearer) {
      case PERSON, PERHAPS_PERSON -> AgentType.PERSON;
      case ORGANIZATION -> AgentType.ORGANIZATION;
      case GOVERNMENT -> AgentType.GOVERNMENT;
      case DOCUMENT -> AgentType.DOCUMENT;
      case GROUP -> AgentType.GROUP;
      case UNKNOWN -> AgentType.UNKNOWN;
    };
  }

  private static String initials(List<String> parts) {
    StringBuilder initials = new StringBuilder();
    for (String part : parts) {
      if (Character.isUpperCase(part.charAt(0))) {
        initials.append(part.charAt(0));
      }
    }
    return key(initials.toString());
  }

  private void push(String head, Agent agent) {
    Deque<Agent> holders = byRole.computeIfAbsent(head, h -> new ArrayDeque<>());
    holders.removeIf(agent::equals);
    holders.addFirst(agent);
    if (holders.size() > REACH) {
      holders.removeLast();
    }
  }

  private static void put(Map<String, List<Agent>> index, String key, Agent agent) {
    List<Agent> holders = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (holders.size() < REACH) {
      holders.add(agent);
    }
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
