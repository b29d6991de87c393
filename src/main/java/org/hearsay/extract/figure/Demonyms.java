package org.hearsay.extract.figure;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Countries by the adjectives of {@code demonyms.tsv}. */
final class Demonyms {

  private static final Map<String, String> COUNTRIES =
      ResourceTable.rows("demonyms.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private Demonyms() {}

  /** The country of "Ukrainian" or "South Korean", the form as it is written. */
  static Optional<String> country(String adjective) {
    return Optional.ofNullable(COUNTRIES.get(adjective));
  }

  static boolean isCountry(String name) {
    return COUNTRIES.containsValue(name);
  }
}
