package org.hearsay.extract.figure;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.text.WordTable;

/** Countries by the adjectives of {@code demonyms.tsv}. */
final class Demonyms {

  private static final Map<String, String> COUNTRIES =
      WordTable.beside(Demonyms.class, "demonyms.tsv").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private Demonyms() {}

  /** The country of "Ukrainian" or "South Korean", the form as it is written. */
  static Optional<String> country(String adjective) {
    return Optional.ofNullable(COUNTRIES.get(adjective));
  }

  static boolean isCountry(String name) {
    return COUNTRIES.containsValue(name);
  }
}
