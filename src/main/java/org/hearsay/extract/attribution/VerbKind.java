package org.hearsay.extract.attribution;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.extract.Verbs;
import org.hearsay.text.WordTable;

/** What a verb tells of its subject when a mere noun phrase follows it, and no clause. */
enum VerbKind {
  /** "announced a plan". */
  SAYING,
  /** "feared a flood". */
  FEELING,
  /** "backed the plan". */
  SIDE,
  /** "shows cracks". */
  EVIDENCE,
  /** "approved the budget". */
  DECISION,
  /** "dubbed it a success". */
  NAMING,
  /** "saw the damage". */
  PERCEPTION,
  /** "published the list". */
  GIVING,
  /** "sought a buyer". */
  PURSUIT,
  /** "shares a border". */
  STATE,
  /** Of every verb that the table does not list: "booked a place". */
  DEED;

  private static final Map<String, VerbKind> LISTED =
      WordTable.beside(VerbKind.class, "verb-kinds.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> valueOf(row.get(1).toUpperCase(Locale.ROOT))));

  /** The kind of a verb's form in lower case. */
  static VerbKind of(String lower) {
    return LISTED.getOrDefault(Verbs.base(lower), DEED);
  }

  /** Whether its subject says or thinks something by this verb alone. */
  boolean isOfTheMind() {
    return this == SAYING || this == FEELING;
  }
}
