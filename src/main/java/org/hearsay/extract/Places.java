package org.hearsay.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.WordTable;

/**
 * Countries, states and seats of government, and the adjectives made of them, by the English names
 * of {@code places.tsv}. Where nothing else is said, the case of a name does not matter.
 */
public final class Places {

  private static final Set<String> NAMES = new HashSet<>();
  private static final Map<String, String> GOVERNMENTS = new HashMap<>();
  private static final Map<String, String> BY_FORM = new HashMap<>();

  static {
    for (List<String> row : WordTable.beside(Places.class, "places.tsv").rows()) {
      String place = WordTable.parts(row, 0).get(0);
      NAMES.addAll(WordTable.parts(row, 0));
      add(GOVERNMENTS, WordTable.parts(row, 0), place);
      add(GOVERNMENTS, WordTable.parts(row, 2), place);
      add(BY_FORM, WordTable.parts(row, 1), place);
    }
    GOVERNMENTS.forEach(BY_FORM::putIfAbsent);
  }

  private Places() {}

  private static void add(Map<String, String> places, List<String> forms, String place) {
    forms.forEach(form -> places.putIfAbsent(form.toLowerCase(Locale.ROOT), place));
  }

  /** Whether it is, as it is written, a name of a country or state. */
  public static boolean isName(String name) {
    return NAMES.contains(name);
  }

  /** Whether the name is that of a country, a state or a seat of government. */
  public static boolean isGovernment(String name) {
    return GOVERNMENTS.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** Whether the word is the adjective of a place or names one of its people: "Russian". */
  public static boolean isDemonym(String word) {
    return !isGovernment(word) && of(word).isPresent();
  }

  /** The place of a demonym that is written as one: Poland for "Polish", none for "polish". */
  public static Optional<String> ofDemonym(String word) {
    return of(word).filter(place -> isDemonym(word) && Character.isUpperCase(word.charAt(0)));
  }

  /** The place that a name, adjective or seat belongs to: Russia for "Russian" and "Moscow". */
  public static Optional<String> of(String form) {
    return Optional.ofNullable(BY_FORM.get(form.toLowerCase(Locale.ROOT)));
  }
}
