package org.hearsay.extract.stance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Modality;
import org.hearsay.extract.WordTable;

/** The general scheme of cues: which stance a word of saying or thinking gives its source. */
final class CueLexicon {

  private static final Map<String, Modality> MODALITIES = new HashMap<>();
  private static final Set<String> NEGATIVE = new HashSet<>();

  static {
    for (List<String> row : WordTable.beside(CueLexicon.class, "cues.tsv").rows()) {
      MODALITIES.put(row.get(0), Modality.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      if (row.size() > 2) {
        NEGATIVE.add(row.get(0));
      }
    }
  }

  private CueLexicon() {}

  static boolean lists(String lemma) {
    return MODALITIES.containsKey(lemma);
  }

  /** The stance of a lemma; one that is not listed asserts. */
  static Modality modality(String lemma) {
    return MODALITIES.getOrDefault(lemma, Modality.ASSERTED);
  }

  /** Whether the word says that nothing was said: "decline". */
  static boolean isNegative(String lemma) {
    return NEGATIVE.contains(lemma);
  }
}
