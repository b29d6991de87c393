package org.hearsay.claim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.text.WordTable;

/**
 * A word or phrase by which English tells of saying, thinking or wanting. Any word may be a cue;
 * these are the ones met often, and all that is known of them: the extractor and the published
 * scheme of cues read this one table.
 *
 * @param words its dictionary form, with the particle where that changes the sense: "call for"
 * @param modality the stance it gives its source toward a clause or quotation
 * @param ofInfinitive the stance it gives toward an infinitive: "told them to go"
 * @param negative whether it says that nothing was said: "decline"
 */
public record CueTerm(String words, Modality modality, Modality ofInfinitive, boolean negative) {

  private static final Map<String, CueTerm> TERMS = new TreeMap<>();

  static {
    WordTable.beside(CueTerm.class, "cues.tsv").rows().stream()
        .map(CueTerm::of)
        .forEach(term -> TERMS.put(term.words, term));
  }

  private static CueTerm of(List<String> row) {
    Modality modality = modality(row.get(1));
    Modality ofInfinitive = row.get(2).equals("-") ? modality : modality(row.get(2));
    return new CueTerm(row.get(0), modality, ofInfinitive, row.size() > 3);
  }

  private static Modality modality(String name) {
    return Modality.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The term that is written so, if it is listed. */
  public static Optional<CueTerm> of(String words) {
    return Optional.ofNullable(TERMS.get(words));
  }

  public static boolean lists(String words) {
    return TERMS.containsKey(words);
  }

  /** All of them, in alphabetical order. */
  public static Collection<CueTerm> all() {
    return List.copyOf(TERMS.values());
  }
}
