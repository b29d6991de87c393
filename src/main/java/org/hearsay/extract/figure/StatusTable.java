package org.hearsay.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Measure;
import org.hearsay.text.Lemmas;
import org.hearsay.text.WordTable;

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
    NOUN(5),
    /** They do it to others, of whom alone the scheme tells: "held by 12 men". */
    AGENT(-1);

    private final int column;

    Role(int column) {
      this.column = column;
    }

    /** Whether they do it. */
    boolean isAgent() {
      return this == INTRANSITIVE || this == AGENT;
    }
  }

  private static final Set<String> POSSESSIVES = Set.of("their", "his", "her", "its");

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

  /** The status that a word gives in one of these roles, by itself or with those after it. */
  static Optional<StatusMatch> of(LexemeLine line, int at, List<Role> roles) {
    return roles.stream().flatMap(role -> of(line, at, role).stream()).findFirst();
  }

  /** The status of those to whom a verb is done. */
  static Optional<Entry> ofObjects(String verb) {
    return Optional.ofNullable(ENTRIES.get(Role.TRANSITIVE).get(verb));
  }

  private static Optional<StatusMatch> of(LexemeLine line, int at, Role role) {
    if (!line.at(at).isWord()) {
      return Optional.empty();
    }
    int next = line.isAny(at + 1, POSSESSIVES) ? at + 2 : at + 1;
    return Stream.of(next + 2, next + 1, at + 1)
        .flatMap(end -> of(line, at, next, end, role))
        .findFirst();
  }

  /** "lost their lives": a verb and the words from {@code next} on, up to {@code end}. */
  private static Stream<StatusMatch> of(LexemeLine line, int at, int next, int end, Role role) {
    String rest = end > next ? " " + line.words(next, end) : "";
    return Lemmas.of(line.at(at).lower())
        .map(lemma -> ENTRIES.get(role).get(lemma + rest))
        .filter(Objects::nonNull)
        .map(entry -> new StatusMatch(entry, at, end));
  }

  private static Map<Role, Map<String, Entry>> load() {
    List<List<String>> rows = WordTable.beside(StatusTable.class, "statuses.tsv").rows();
    Map<Role, Map<String, Entry>> entries = new HashMap<>();
    for (Role role : Role.values()) {
      entries.put(role, role == Role.AGENT ? Map.of() : column(rows, role));
    }
    return Map.copyOf(entries);
  }

  private static Map<String, Entry> column(List<List<String>> rows, Role role) {
    Map<String, Entry> entries = new HashMap<>();
    for (List<String> row : rows) {
      Entry entry = new Entry(row.get(0), Measure.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      WordTable.parts(row, role.column).forEach(lemma -> entries.put(lemma, entry));
    }
    return Map.copyOf(entries);
  }
}
