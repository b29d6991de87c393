package org.hearsay.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.claim.Trend;
import org.hearsay.text.Lemmas;
import org.hearsay.text.WordTable;

/** The words of {@code trends.tsv} that say a quantity rose or fell. */
final class TrendTable {

  private static final Map<String, Trend> DIRECTIONS = load();

  private TrendTable() {}

  static Optional<Trend> direction(Lexeme word) {
    return Lemmas.of(word.lower()).map(DIRECTIONS::get).filter(Objects::nonNull).findFirst();
  }

  private static Map<String, Trend> load() {
    Map<String, Trend> directions = new HashMap<>();
    for (List<String> row : WordTable.beside(TrendTable.class, "trends.tsv").rows()) {
      Trend trend = Trend.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      WordTable.parts(row, 1).forEach(word -> directions.put(word, trend));
    }
    return Map.copyOf(directions);
  }
}
