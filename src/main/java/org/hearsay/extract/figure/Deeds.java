package org.hearsay.extract.figure;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.text.Lemmas;
import org.hearsay.text.WordTable;

/** The nouns of {@code deeds.tsv}: "loss", "donation". */
final class Deeds {

  private static final Map<String, String> VERBS =
      WordTable.beside(Deeds.class, "deeds.tsv").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private Deeds() {}

  /** The verb that says what a noun names, whichever its number. */
  static Optional<String> verb(Lexeme noun) {
    return noun.isNoun()
        ? Optional.ofNullable(VERBS.get(Lemmas.singular(noun.lower())))
        : Optional.empty();
  }
}
