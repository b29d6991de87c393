package org.hearsay.extract.speaker;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.WordTable;

/** Common given names and the gender they tell. */
final class GivenNames {

  private static final Map<String, Gender> GENDERS =
      WordTable.beside(GivenNames.class, "given-names.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> Gender.named(row.get(1)), Gender::or));

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  private GivenNames() {}

  static boolean contains(String word) {
    return gender(word).isPresent();
  }

  /** The gender of a given name, unknown for one of both; empty if it is none. */
  static Optional<Gender> gender(String word) {
    String plain = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return Optional.ofNullable(GENDERS.get(plain.toLowerCase(Locale.ROOT)));
  }
}
