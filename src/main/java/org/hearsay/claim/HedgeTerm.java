package org.hearsay.claim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.text.WordTable;

/**
 * Words that weaken the commitment to a claim: the plausibility shields of Prince, Frader and Bosk
 * (1982). What makes a number vague ("about", "almost") is told by its {@link Amount} instead.
 *
 * @param words in dictionary form, parted by spaces
 */
public record HedgeTerm(String words, Kind kind) {

  /** How the words weaken a claim. */
  public enum Kind {
    /** Adverbs that tell the reporter's doubt wherever they stand beside a cue: "reportedly". */
    HEARSAY,
    /** Words that hedge the claim they stand in: "may". */
    DOUBT,
    /** Verbs that hedge where I or we are their subject: "I think". */
    OPINION,
    /** Adjectives that say in a concession that something is not known: "unclear". */
    OPEN
  }

  private static final Map<String, HedgeTerm> TERMS = new TreeMap<>();

  static {
    WordTable.beside(HedgeTerm.class, "hedges.tsv")
        .rows()
        .forEach(row -> TERMS.put(row.get(0), new HedgeTerm(row.get(0), kind(row.get(1)))));
  }

  private static Kind kind(String name) {
    return Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The term that is written so, if it is listed. */
  public static Optional<HedgeTerm> of(String words) {
    return Optional.ofNullable(TERMS.get(words));
  }

  /** All of them, in alphabetical order. */
  public static Collection<HedgeTerm> all() {
    return List.copyOf(TERMS.values());
  }
}
