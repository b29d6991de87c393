package org.hearsay.extract.speaker;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has been spoken of of late, and how prominently, after Lappin and Leass (1994): each mention
 * adds the weight of its grammatical place, and each sentence that goes by halves the sum. Those
 * not mentioned for some sentences leave the scene, so its size is bounded whatever the document's.
 */
final class Scene {

  private static final int MEMORY = 5;
  private static final int SEATS = 40;
  private static final double DECAY = 0.5;

  private record Standing(double salience, int sentence, int token) {
    double at(int now) {
      return salience * Math.pow(DECAY, (double) now - sentence);
    }
  }

  private final Map<Agent, Standing> standings = new HashMap<>();
  private final Deque<Agent> latest = new ArrayDeque<>();

  /** An agent is mentioned in a place of some weight. */
  void mention(Agent agent, int sentence, int token, Position position) {
    double before = standings.containsKey(agent) ? standings.get(agent).at(sentence) : 0;
    standings.put(agent, new Standing(before + position.weight(), sentence, token));
    latest.remove(agent);
    latest.addFirst(agent);
    if (latest.size() > SEATS) {
      standings.remove(latest.removeLast());
    }
    while (sentence - standings.get(latest.getLast()).sentence() > MEMORY) {
      standings.remove(latest.removeLast());
    }
  }

  double salience(Agent agent, int sentence) {
    Standing standing = standings.get(agent);
    return standing == null ? 0 : standing.at(sentence);
  }

  /** Those mentioned within so many sentences back, the most salient first. */
  List<Agent> since(int sentence, int back) {
    return latest.stream()
        .filter(agent -> sentence - standings.get(agent).sentence() <= back)
        .sorted(Comparator.comparingDouble((Agent a) -> -salience(a, sentence)))
        .toList();
  }

  /** The grammatical place of a mention. */
  enum Position {
    SOURCE(1.5),
    SUBJECT(1.0),
    OBJECT(0.6),
    OBLIQUE(0.5),
    POSSESSOR(0.5),
    QUOTED(0.15),
    HEADLINE(0.2);

    private final double weight;

    Position(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }
  }
}
