package org.hearsay.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.WordTable;

/**
 * How a word of {@code tolls.tsv} counts people by what befell them, so that "14 deaths" can be
 * laid beside "14 people died".
 */
public enum Toll {
  /** It befalls nobody twice: so many deaths are so many people. */
  ONCE,
  /** Who was arrested twice is two arrests: there are at most so many people. */
  REPEATABLE,
  /** They are called by it: "12 wounded". */
  PEOPLE;

  private static final Map<String, Toll> WORDS = load();

  /** How a word counts people; empty of one that counts something else. */
  public static Optional<Toll> of(String singular) {
    return Optional.ofNullable(WORDS.get(singular));
  }

  private static Map<String, Toll> load() {
    Map<String, Toll> words = new HashMap<>();
    for (List<String> row : WordTable.beside(Toll.class, "tolls.tsv").rows()) {
      Toll toll = valueOf(row.get(0).toUpperCase(Locale.ROOT));
      WordTable.parts(row, 1).forEach(word -> words.put(word, toll));
    }
    return Map.copyOf(words);
  }
}
