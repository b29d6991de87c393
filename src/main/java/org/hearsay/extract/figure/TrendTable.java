package org.hearsay.extract.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Trend;

/** The words of {@code trends.tsv} that say a quantity rose or fell. */
final class TrendTable {

  private static final Map<String, Trend> DIRECTIONS = load();

  /** What may stand between such a word and the number. */
  private static final Set<String> BETWEEN = Set.of("by", "just", "only", "another", "further");

  private static final int LONGEST_OBJECT = 4;

  private TrendTable() {}

  static Optional<Trend> direction(String word) {
    return Lemmas.of(word).map(DIRECTIONS::get).filter(d -> d != null).findFirst();
  }

  /** The direction of the word that the number completes: "rose by more than 8%", "up 8%". */
  static Optional<Trend> directionBefore(LexemeLine line, int number) {
    int at = BoundTable.before(line, number).map(BoundTable.Match::first).orElse(number) - 1;
    while (line.isAny(at, BETWEEN)) {
      at--;
    }
    boolean bound = line.is(at, "up") && line.is(at + 1, "to");
    return bound
        ? Optional.empty()
        : direction(line.at(at).lower()).or(() -> ofObject(line, number));
  }

  /** "grow sales by 35 per cent": the verb stands before what it changes. */
  private static Optional<Trend> ofObject(LexemeLine line, int number) {
    if (!line.is(number - 1, "by")) {
      return Optional.empty();
    }
    for (int at = number - 2; at >= number - 2 - LONGEST_OBJECT; at--) {
      Optional<Trend> direction = direction(line.at(at).lower());
      if (direction.isPresent() && line.at(at).isTagged("VB")) {
        return direction;
      }
    }
    return Optional.empty();
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
