package org.hearsay.extract.time;

import java.util.List;
import java.util.Optional;

/** Reads whatever names a day, by the first of its rules that can. */
final class DayPhrase {

  private final List<Rule> rules;

  DayPhrase(List<Rule> rules) {
    this.rules = rules;
  }

  Optional<Meaning> read(Cursor words) {
    for (Rule rule : rules) {
      Optional<Meaning> day = words.attempt(rule::read);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
