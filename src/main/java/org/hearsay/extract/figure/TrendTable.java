package org.hearsay.extract.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.claim.Trend;
import org.hearsay.extract.Lemmas;

/** The words of {@code trends.tsv} that say a quantity rose or fell. */
final class TrendTable {

  private static final Map<String, Trend> DIRECTIONS = load();

  private TrendTable() {}

  static Optional<Trend> direction(Lexeme word) {
    return Lemmas.of(word.lower()).map(DIRECTIONS::get).filter(Objects::nonNull).findFirst();
  }

  private static Map<String, Trend> load() {
    Map<String, Trend> directions = new HashMap<>();
    for (String[] row : ResourceTable.rows("trends.tsv")) {
      Trend trend = Trend.valueOf(row[0].toUpperCase(Locale.ROOT));
      ResourceTable.entries(row[1]).forEach(word -> directions.put(word, trend));
    }
    return Map.copyOf(directions);
  }
}
