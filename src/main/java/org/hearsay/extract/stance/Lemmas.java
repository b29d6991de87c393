package org.hearsay.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.extract.WordTable;

/** The dictionary forms of cue words: a table of irregular forms, then the regular endings. */
final class Lemmas {

  private static final Map<String, String> IRREGULAR =
      WordTable.beside(Lemmas.class, "irregular-verbs.tsv").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");

  /** Stems that take back an "e" when no listed word tells: "orchestrat-", "rationaliz-". */
  private static final List<String> MUTE_E =
      List.of(
          "at", "iz", "is", "uc", "nc", "rc", "v", "u", "dg", "rg", "ud", "id", "ur", "ir", "in");

  private Lemmas() {}

  /** The dictionary form of a word with its Penn Treebank tag, in lower case. */
  static String of(String form, String tag) {
    String word = form.toLowerCase(Locale.ROOT);
    boolean inflects = tag.startsWith("VB") || tag.equals("NNS");
    if (tag.startsWith("VB") && IRREGULAR.containsKey(word)) {
      return IRREGULAR.get(word);
    }
    if (CueLexicon.lists(word) && !inflects) {
      return word;
    }
    return inflects ? regular(word) : word;
  }

  private static String regular(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 2 && !word.endsWith("ss")) {
        return stem(word, word.substring(0, word.length() - ending.length()), ending);
      }
    }
    return word;
  }

  private static String stem(String word, String stem, String ending) {
    if (ending.equals("s")) {
      return stem;
    }
    return Stream.of(stem + "e", stem, undoubled(stem), withY(stem))
        .filter(CueLexicon::lists)
        .findFirst()
        .orElseGet(() -> guess(word, stem, ending));
  }

  private static String guess(String word, String stem, String ending) {
    if (stem.endsWith("i")) {
      return withY(stem);
    }
    if (ending.equals("es")) {
      boolean sibilant = stem.endsWith("sh") || stem.endsWith("ch") || stem.endsWith("ss");
      return sibilant || stem.endsWith("x") ? stem : word.substring(0, word.length() - 1);
    }
    String single = undoubled(stem);
    if (!single.equals(stem)) {
      return stem.endsWith("ss") || stem.endsWith("ll") ? stem : single;
    }
    return MUTE_E.stream().anyMatch(stem::endsWith) ? stem + "e" : stem;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }

  private static String withY(String stem) {
    return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem;
  }
}
