package org.hearsay.extract.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.WordTable;

/** Nouns that decide what a number beside them tells, as {@code noun-classes.tsv} lists them. */
enum NounClass {
  /** What tells of how many, by itself or with "of": "the number of cases". */
  COUNT,
  /** Of one thing, they are its own or whoever's made them: "the toll of the storm". */
  OWNED,
  /** What counts all since a beginning: "the toll rose to 12". */
  SUM,
  /** What is so large, and can be larger than a number: "sales topped 12,000 copies". */
  AMOUNT,
  /** Whom one beats, or what one is the first of: "topped 12 rivals", "topped two charts". */
  RIVAL;

  private static final Map<NounClass, Set<String>> NOUNS =
      WordTable.beside(NounClass.class, "noun-classes.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  NounClass::of, row -> Set.copyOf(WordTable.parts(row, 1))));

  private static NounClass of(List<String> row) {
    return valueOf(row.get(0).toUpperCase(Locale.ROOT));
  }

  /** Whether the word is one of these nouns, in the number that the table has. */
  boolean has(Lexeme word) {
    return NOUNS.get(this).contains(word.lower());
  }
}
