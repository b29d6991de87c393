package org.hearsay.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.text.WordTable;

/**
 * How a word of {@code tolls.tsv} counts people by what befell them, so that "14 deaths" can be
 * laid beside "14 people died".
 *
 * @param fate what befell them; words of one fate tell the same
 */
public record Toll(String fate, Sort sort) {

  /** What a word for a fate counts. */
  private enum Sort {
    /** It befalls nobody twice: so many deaths are so many people. */
    ONCE(1),
    /** Who was arrested twice is two arrests: there are at most so many people. */
    REPEATABLE(2),
    /** They are called by it: "12 wounded". */
    PEOPLE(3);

    private final int column;

    Sort(int column) {
      this.column = column;
    }
  }

  private static final Map<String, Toll> WORDS = load();

  /** How a word counts people; empty of one that counts something else. */
  public static Optional<Toll> of(String singular) {
    return Optional.ofNullable(WORDS.get(singular));
  }

  /** Whether people are called by it: "the wounded". */
  public boolean callsPeople() {
    return sort == Sort.PEOPLE;
  }

  /**
   * How the numbers of people that two words count stand to each other: so many deaths are so many
   * people, but murders are no suicides, and who was arrested twice is one person.
   */
  static Relation relation(String left, String right) {
    List<Toll> tolls = Stream.of(left, right).flatMap(word -> of(word).stream()).toList();
    boolean again = tolls.stream().anyMatch(toll -> toll.sort == Sort.REPEATABLE);
    boolean alike = tolls.stream().map(Toll::fate).distinct().count() == 1;
    return alike && !again ? Relation.SAME : Relation.UNKNOWN;
  }

  private static Map<String, Toll> load() {
    Map<String, Toll> words = new HashMap<>();
    for (List<String> row : WordTable.beside(Toll.class, "tolls.tsv").rows()) {
      for (Sort sort : Sort.values()) {
        Toll toll = new Toll(row.get(0), sort);
        WordTable.parts(row, sort.column).forEach(word -> words.put(word, toll));
      }
    }
    return Map.copyOf(words);
  }
}
