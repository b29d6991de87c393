package org.hearsay.extract.time;

import java.util.List;
import java.util.Optional;

/** Of several rules, the one that reads most words; of those alike, the first. */
final class Longest {

  private Longest() {}

  static Optional<Meaning> of(List<Rule> rules, Cursor words) {
    int start = words.at();
    int reached = start;
    Optional<Meaning> best = Optional.empty();
    for (Rule rule : rules) {
      words.moveTo(start);
      Optional<Meaning> meaning = rule.read(words);
      if (meaning.isPresent() && words.at() > reached) {
        reached = words.at();
        best = meaning;
      }
    }
    words.moveTo(reached);
    return best;
  }
}
