package org.hearsay.extract.speaker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The agents of a document by the nouns that they can be spoken of, the latest first. */
final class RoleIndex {

  /** A role is looked for among so many that have it. */
  private static final int REACH = 16;

  private final Map<String, Deque<Agent>> holders = new HashMap<>();

  /** An agent can be spoken of by a noun and by the broader words for it. */
  void add(Agent agent, String noun) {
    push(noun, agent);
    Noun.of(noun).ifPresent(known -> known.broader().forEach(word -> push(word, agent)));
  }

  /** Those that can be spoken of by the noun; a bounded number. */
  List<Agent> holders(String noun) {
    return List.copyOf(holders.getOrDefault(noun, new ArrayDeque<>()));
  }

  private void push(String noun, Agent agent) {
    Deque<Agent> known = holders.computeIfAbsent(noun, h -> new ArrayDeque<>());
    known.removeIf(agent::equals);
    known.addFirst(agent);
    if (known.size() > REACH) {
      known.removeLast();
    }
  }
}
