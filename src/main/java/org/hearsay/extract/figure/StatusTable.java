package org.hearsay.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.claim.Measure;
import org.hearsay.extract.Lemmas;

/** The words of {@code statuses.tsv} that say what has become of those counted. */
final class StatusTable {

  /** A neutral code, and what a count of those in it usually is. */
  record Entry(String code, Measure measure) {}

  /** How a word puts those counted in a state. */
  enum Role {
    /** They are its object, or the subject of its passive: "killed 12", "12 were killed". */
    TRANSITIVE(2),
    /** They are its subject: "12 died". */
    INTRANSITIVE(3),
    /** It is said of them: "12 dead". */
    ADJECTIVE(4),
    /** It counts them or their state: "12 deaths". */
    NOUN(5);

    private final int column;

    Role(int column) {
      this.column = column;
    }
  }

  private static final Map<Role, Map<String, Entry>> ENTRIES = load();

  private static final Set<String> CODES =
      ENTRIES.values().stream()
          .flatMap(entries -> entries.values().stream())
          .map(Entry::code)
          .collect(Collectors.toUnmodifiableSet());

  private StatusTable() {}

  /** Whether a word is the code of a status of the scheme. */
  static boolean isCode(String word) {
    return CODES.contains(word);
  }

  /** The status that a word, in some form of it, gives in one of these roles. */
  static Optional<Entry> of(Lexeme word, List<Role> roles) {
    return roles.stream().flatMap(role -> of(word, role).stream()).findFirst();
  }

  private static Optional<Entry> of(Lexeme word, Role role) {
    return word.isWord()
        ? Lemmas.of(word.lower()).map(ENTRIES.get(role)::get).filter(Objects::nonNull).findFirst()
        : Optional.empty();
  }

  private static Map<Role, Map<String, Entry>> load() {
    List<String[]> rows = ResourceTable.rows("statuses.tsv");
    Map<Role, Map<String, Entry>> entries = new HashMap<>();
    for (Role role : Role.values()) {
      entries.put(role, column(rows, role));
    }
    return Map.copyOf(entries);
  }

  private static Map<String, Entry> column(List<String[]> rows, Role role) {
    Map<String, Entry> entries = new HashMap<>();
    for (String[] row : rows) {
      Entry entry = new Entry(row[0], Measure.valueOf(row[1].toUpperCase(Locale.ROOT)));
      ResourceTable.entries(row[role.column]).forEach(lemma -> entries.put(lemma, entry));
    }
    return Map.copyOf(entries);
  }
}
