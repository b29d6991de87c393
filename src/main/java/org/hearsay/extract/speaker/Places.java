package org.hearsay.extract.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.WordTable;

/** Countries, states and seats of government, and the adjectives made of them. */
final class Places {

  private static final Map<String, String> BY_FORM = new HashMap<>();
  private static final Map<String, String> GOVERNMENTS = new HashMap<>();

  static {
    for (List<String> row : WordTable.beside(Places.class, "places.tsv").rows()) {
      String place = WordTable.parts(row, 0).get(0).toLowerCase(Locale.ROOT);
      for (String name : WordTable.parts(row, 0)) {
        GOVERNMENTS.putIfAbsent(name.toLowerCase(Locale.ROOT), place);
      }
      for (String seat : WordTable.parts(row, 2)) {
        GOVERNMENTS.putIfAbsent(seat.toLowerCase(Locale.ROOT), place);
      }
      for (String demonym : WordTable.parts(row, 1)) {
        BY_FORM.putIfAbsent(demonym.toLowerCase(Locale.ROOT), place);
      }
    }
    GOVERNMENTS.forEach(BY_FORM::putIfAbsent);
  }

  private Places() {}

  /** Whether the name is that of a country, a state or a seat of government. */
  static boolean isGovernment(String name) {
    return GOVERNMENTS.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** Whether the word is the adjective of a place or names one of its people: "Russian". */
  static boolean isDemonym(String word) {
    return !isGovernment(word) && of(word).isPresent();
  }

  /** The place that a name, adjective or seat belongs to: Russia for "Russian" and "Moscow". */
  static Optional<String> of(String form) {
    return Optional.ofNullable(BY_FORM.get(form.toLowerCase(Locale.ROOT)));
  }
}
