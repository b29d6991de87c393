package org.hearsay.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Unit;
import org.hearsay.extract.figure.UnitWords.Sort;
import org.hearsay.text.WordTable;

/** The units of measure that {@code units.tsv} names. */
final class UnitTable {

  private record Entry(String name, Sort sort) {}

  private static final int LONGEST = 6;

  /** Forms this short are symbols, whose case tells "M" from "m". */
  private static final int SYMBOL_LENGTH = 3;

  private static final Map<String, Entry> ENTRIES = load();

  private UnitTable() {}

  /** The longest unit that begins at a lexeme. */
  static Optional<UnitWords> read(LexemeLine line, int first) {
    UnitWords found = null;
    StringBuilder words = new StringBuilder();
    for (int end = first + 1; end <= first + LONGEST && end <= line.size(); end++) {
      Lexeme next = line.at(end - 1);
      if (end > first + 1 && !next.glued()) {
        words.append(' ');
      }
      words.append(next.form());
      Entry entry = entry(words.toString());
      if (entry != null && !runsOn(line, end)) {
        found = new UnitWords(entry.sort, new Unit(words.toString(), entry.name), end);
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether a noun names a unit of time. */
  static boolean isTime(String word) {
    Entry entry = entry(word);
    return entry != null && entry.sort == Sort.TIME;
  }

  /** Whether the form is but the beginning of a longer word: the "m" of "m3x". */
  private static boolean runsOn(LexemeLine line, int end) {
    Lexeme next = line.at(end);
    return next.glued() && (next.isNumber() || next.isWord()) && line.at(end - 1).isWord();
  }

  /** The unit of a form, or of its plural; "square-foot" is written so before a noun. */
  private static Entry entry(String form) {
    Entry exact = ENTRIES.get(form);
    if (exact != null || form.length() <= SYMBOL_LENGTH) {
      return exact;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    Entry entry = ENTRIES.get(lower);
    if (entry == null && lower.endsWith("s")) {
      return ENTRIES.get(lower.substring(0, lower.length() - 1));
    }
    return entry == null ? ENTRIES.get(lower.replace('-', ' ')) : entry;
  }

  private static Map<String, Entry> load() {
    Map<String, Entry> entries = new HashMap<>();
    for (List<String> row : WordTable.beside(UnitTable.class, "units.tsv").rows()) {
      Entry entry = new Entry(row.get(0), Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      WordTable.parts(row, 2).forEach(form -> entries.putIfAbsent(form, entry));
    }
    return Map.copyOf(entries);
  }
}
