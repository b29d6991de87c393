package org.hearsay.extract.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.extract.Verbs;
import org.hearsay.text.WordTable;

/** Verbs that are alike in what may follow them, as {@code verb-classes.tsv} lists them. */
enum VerbClass {
  /** With "to" what is but thought of: "wants to send 20". */
  INTENDING,
  /** With "to" what for: who "gathered to sing" may not have sung. */
  MOVING,
  /** What they keep from coming to be: "averted 20 deaths". */
  AVERTING,
  /** A number that was told otherwise: "revised the toll to 20". */
  REVISING,
  /** From one number to another: "went from 12 to 20". */
  CHANGING,
  /** In which state who does so still is: "remain trapped". */
  LASTING,
  /** In which state those are to whom it is done: "were found dead". */
  STATING,
  /** Those who do less or fewer: "topped 12 rivals". */
  OUTDOING,
  /** What is done to nobody, so that "and 5 survived" holds no participle. */
  INTRANSITIVE,
  /** A clause, with or without "that": "he says 20 are missing". */
  TELLING;

  private static final Map<VerbClass, Set<String>> VERBS =
      WordTable.beside(VerbClass.class, "verb-classes.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  VerbClass::of, row -> Set.copyOf(WordTable.parts(row, 1))));

  private static VerbClass of(List<String> row) {
    return valueOf(row.get(0).toUpperCase(Locale.ROOT));
  }

  /** Whether the word, in whatever form, is one of these verbs. */
  boolean has(Lexeme word) {
    return VERBS.get(this).contains(Verbs.base(word.lower()));
  }
}
