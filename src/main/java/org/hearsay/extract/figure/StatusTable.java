package org.hearsay.extract.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.claim.Measure;

/** The words of {@code statuses.tsv} that say what has become of those counted. */
final class StatusTable {

  /** A neutral code, and what a count of those in it usually is. */
  record Entry(String code, Measure measure) {}

  private static final Map<String, Entry> ENTRIES = load();

  private StatusTable() {}

  /** The status that a word stands for in some form of it. */
  static Optional<Entry> of(Lexeme word) {
    return word.isWord()
        ? Lemmas.of(word.lower()).map(ENTRIES::get).filter(Objects::nonNull).findFirst()
        : Optional.empty();
  }

  private static Map<String, Entry> load() {
    Map<String, Entry> entries = new HashMap<>();
    for (String[] row : ResourceTable.rows("statuses.tsv")) {
      Entry entry = new Entry(row[0], Measure.valueOf(row[1].toUpperCase(Locale.ROOT)));
      ResourceTable.entries(row[2]).forEach(lemma -> entries.putIfAbsent(lemma, entry));
    }
    return Map.copyOf(entries);
  }
}
