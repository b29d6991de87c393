package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.WordTable;

/**
 * A common noun as the head of a source.
 *
 * @param form singular, lower case
 * @param kinds what it names
 * @param broader nouns that may stand for the same later on: "official" for "ombudsman"
 */
record Noun(String form, Set<NounKind> kinds, List<String> broader) {

  private static final Map<String, Noun> NOUNS =
      WordTable.beside(Noun.class, "nouns.tsv").rows().stream()
          .map(Noun::read)
          .collect(Collectors.toUnmodifiableMap(Noun::form, noun -> noun));

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "men",
          "man",
          "women",
          "woman",
          "children",
          "child",
          "wives",
          "wife",
          "media",
          "media",
          "analyses",
          "analysis",
          "data",
          "data",
          "statistics",
          "statistics",
          "news",
          "news");

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
  static Optional<Noun> ofAny(String word) {
    return of(word).or(() -> of(singular(word)));
  }

  boolean is(NounKind kind) {
    return kinds.contains(kind);
  }

  /** "government" and the like, of some country. */
  boolean isGovernment() {
    return form.equals("government") || form.equals("regime");
  }

  /** The singular of a plural noun, in lower case; a singular may come back unchanged. */
  static String singular(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    if (IRREGULAR.containsKey(w)) {
      return IRREGULAR.get(w);
    }
    if (w.endsWith("men")) {
      return w.substring(0, w.length() - 3) + "man";
    }
    if (w.endsWith("ies") && w.length() > 4) {
      return w.substring(0, w.length() - 3) + "y";
    }
    if (w.endsWith("sses") || w.endsWith("ches") || w.endsWith("shes") || w.endsWith("xes")) {
      return w.substring(0, w.length() - 2);
    }
    return w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("sis")
        ? w.substring(0, w.length() - 1)
        : w;
  }
}
