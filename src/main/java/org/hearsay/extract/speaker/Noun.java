package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.Lemmas;
import org.hearsay.text.WordTable;

/**
 * A common noun as the head of a source.
 *
 * @param form singular, lower case
 * @param kinds what it names
 * @param broader nouns that may stand for the same later on: "official" for "ombudsman"
 */
public record Noun(String form, Set<NounKind> kinds, List<String> broader) {

  private static final Map<String, Noun> NOUNS =
      WordTable.beside(Noun.class, "nouns.tsv").rows().stream()
          .map(Noun::read)
          .collect(Collectors.toUnmodifiableMap(Noun::form, noun -> noun));

  private static Noun read(List<String> row) {
    Set<NounKind> kinds =
        WordTable.parts(row, 1).stream()
            .map(kind -> NounKind.valueOf(kind.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
    return new Noun(row.get(0), kinds, WordTable.parts(row, 2));
  }

  /** The noun that a word in the singular is, if the table or its ending tells. */
  static Optional<Noun> of(String word) {
    String form = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(NOUNS.get(form)).or(() -> officeHolder(form));
  }

  /** "committeewoman", "anchorperson": a person by the look of the word. */
  private static Optional<Noun> officeHolder(String form) {
    boolean person =
        form.length() > 8
            && (form.endsWith("man") || form.endsWith("woman") || form.endsWith("person"));
    return person
        ? Optional.of(new Noun(form, Set.of(NounKind.PERSON), List.of("official")))
        : Optional.empty();
  }

  /** The noun that the table has for a word in the singular or plural. */
  public static Optional<Noun> ofAny(String word) {
    return of(word).or(() -> of(Lemmas.singular(word.toLowerCase(Locale.ROOT))));
  }

  boolean is(NounKind kind) {
    return kinds.contains(kind);
  }

  /** "government" and the like, of some country. */
  boolean isGovernment() {
    return form.equals("government") || form.equals("regime");
  }
}
