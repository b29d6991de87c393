package org.hearsay.extract.speaker;

import java.util.Collection;
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

  private record Belonging(Agent owner, String kind) {}

  private final Set<Agent> agents = new LinkedHashSet<>();
  private final SurnameIndex people = new SurnameIndex();
  private final RoleIndex roles = new RoleIndex();
  private final Map<String, Agent> byName = new HashMap<>();
  private final Map<String, Agent> byLastWord = new HashMap<>();
  private final Map<String, Optional<Agent>> byFirstWord = new HashMap<>();
  private final Map<Belonging, Agent> belongings = new HashMap<>();

  Collection<Agent> agents() {
    return agents;
  }

  RoleIndex roles() {
    return roles;
  }

  SurnameIndex people() {
    return people;
  }

  /** Counts a name of several words; its bearer joins the cast if new. */
  void fullName(NameMention mention) {
    bearer(mention).takeName(mention);
  }

  /** The bearer of a name of several words. */
  Agent bearer(NameMention mention) {
    return mention.bearer().isPerson() ? person(mention) : organization(mention);
  }

  /** The bearer of a single word, who joins the cast if nobody fits. */
  Agent singleName(NameMention mention) {
    Agent agent = known(mention).orElseGet(() -> join(mention));
    agent.takeName(mention);
    return agent;
  }

  /** One that is described, not named; the same description means the same agent. */
  Agent described(String description, AgentType type, boolean named) {
    return byName.computeIfAbsent(
        key(description),
        k -> {
          Agent agent = named ? Agent.named(description, type) : Agent.described(description, type);
          agents.add(agent);
          return agent;
        });
  }

  /** What belongs to an agent, as "her office" and "the Doe campaign" do: one of each kind. */
  Agent belonging(Agent owner, String kind, String description, AgentType type, boolean named) {
    return belongings.computeIfAbsent(
        new Belonging(owner, kind), b -> described(description, type, named));
  }

  Optional<Agent> called(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** The one that a single word means: a surname, a given name, an acronym. */
  Optional<Agent> known(NameMention mention) {
    String word = key(mention.parts().get(0));
    if (mention.bearer() == Bearer.ORGANIZATION && Names.isKnownOrganization(word)) {
      return Optional.ofNullable(byName.get(word));
    }
    Optional<Agent> person = people.find(mention);
    if (person.isPresent() || mention.bearer() == Bearer.PERSON) {
      return person;
    }
    Optional<Agent> same = Optional.ofNullable(byName.get(word));
    return mention.bearer() == Bearer.ORGANIZATION
        ? same.or(() -> Optional.ofNullable(byLastWord.get(word)))
        : same.or(() -> byFirstWord.getOrDefault(word, Optional.empty()));
  }

  private Agent person(NameMention mention) {
    PersonName name = new PersonName(mention.parts());
    return people
        .bearer(name, mention.gender())
        .orElseGet(
            () -> {
              Agent agent = Agent.person(mention);
              agents.add(agent);
              people.add(agent, name);
              byName.put(key(mention.name()), agent);
              return agent;
            });
  }

  private Agent organization(NameMention mention) {
    Agent known = byName.get(key(mention.name()));
    if (known != null) {
      return known;
    }
    Agent agent = join(mention);
    byName.putIfAbsent(initials(mention.parts()), agent);
    String last = mention.parts().get(mention.parts().size() - 1);
    byLastWord.putIfAbsent(key(last), agent);
    if (Names.isFirm(mention.parts())) {
      byFirstWord.merge(
          key(mention.parts().get(0)), Optional.of(agent), (one, other) -> Optional.empty());
    }
    return agent;
  }

  private Agent join(NameMention mention) {
    Agent agent =
        mention.bearer() == Bearer.GROUP
            ? Agent.described(mention.name(), AgentType.GROUP)
            : Agent.named(mention.name(), mention.bearer().type());
    agents.add(agent);
    byName.put(key(mention.name()), agent);
    if (mention.bearer() == Bearer.PERSON || mention.bearer() == Bearer.UNKNOWN) {
      people.add(agent, new PersonName(mention.parts()));
    }
    return agent;
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

  /** A name as the cast looks it up: in lower case, an acronym without its dots. */
  static String key(String name) {
    String plain = Names.isAcronym(name) ? name.replace(".", "") : name;
    return plain.toLowerCase(Locale.ROOT);
  }
}
