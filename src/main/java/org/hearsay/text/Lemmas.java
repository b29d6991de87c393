package org.hearsay.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Base forms of English words, by the rules of spelling and tables of irregular forms. A lemma
 * model would cost more than all else that needs them.
 */
public final class Lemmas {

  private static final Map<String, String> PLURALS = irregular("irregular-nouns.tsv");
  private static final Map<String, String> VERBS = irregular("irregular-verbs.tsv");

  private Lemmas() {}

  /** What a word may be a form of, likeliest first; a table of lemmas knows which of them exist. */
  public static Stream<String> of(String word) {
    return Stream.of(
            Stream.ofNullable(VERBS.get(word)),
            Stream.ofNullable(PLURALS.get(word)),
            Stream.of(word),
            strip(word, "men", "man"),
            strip(word, "ies", "y"),
            strip(word, "ied", "y"),
            strip(word, "s", ""),
            strip(word, "es", ""),
            past(word, "ed"),
            past(word, "ing"))
        .flatMap(forms -> forms);
  }

  /** The base form of a verb whose forms follow no rule; empty of all others. */
  public static Optional<String> irregularVerb(String form) {
    return Optional.ofNullable(VERBS.get(form));
  }

  /** The singular of a noun, in lower case. */
  public static String singular(String noun) {
    String irregular = PLURALS.get(noun);
    if (irregular != null) {
      return irregular;
    }
    if (noun.length() > 4 && noun.endsWith("men")) {
      return noun.substring(0, noun.length() - 2) + "an";
    }
    if (noun.length() <= 3 || !noun.endsWith("s") || endsWithAny(noun, "ss", "us", "is")) {
      return noun;
    }
    if (noun.length() > 4 && noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return endsWithAny(noun, "sses", "shes", "ches", "xes", "zzes", "oes")
        ? noun.substring(0, noun.length() - 2)
        : noun.substring(0, noun.length() - 1);
  }

  private static boolean endsWithAny(String noun, String... endings) {
    return Stream.of(endings).anyMatch(noun::endsWith);
  }

  private static Stream<String> strip(String word, String ending, String instead) {
    return word.endsWith(ending) && word.length() > ending.length() + 1
        ? Stream.of(word.substring(0, word.length() - ending.length()) + instead)
        : Stream.empty();
  }

  /** "injured" → injure, "evacuated" → evacuate, "slipped" → slip, "arrested" → arrest. */
  private static Stream<String> past(String word, String ending) {
    return strip(word, ending, "")
        .flatMap(stem -> Stream.of(stem, stem + "e", undoubled(stem)))
        .filter(stem -> stem.length() > 1);
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }

  private static Map<String, String> irregular(String table) {
    Map<String, String> lemmas = new HashMap<>();
    for (List<String> row : WordTable.beside(Lemmas.class, table).rows()) {
      WordTable.parts(row, 1).forEach(form -> lemmas.put(form, row.get(0)));
    }
    return Map.copyOf(lemmas);
  }
}
