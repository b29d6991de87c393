package org.hearsay.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.CueTerm;
import org.hearsay.text.Token;
import org.hearsay.text.WordTable;

/** The dictionary forms of words: a table of irregular verbs, then the rules of spelling. */
final class Lemmas {

  private static final Map<String, String> IRREGULAR =
      WordTable.beside(Lemmas.class, "irregular-verbs.tsv").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");

  /** Stems that take back an "e": "shar-" (one short syllable), "prais-", "challeng-", "admir-". */
  private static final Pattern MUTE_E =
      Pattern.compile(
          "^(?:qu|[^aeiouy])*+[aeiouy][^aeiouwxy]$|[cvu]$|[^s]s$|[^tz]z$|[bcdfgkpstz]l$"
              + "|(?:[aei]|an|d|en|r)g$|(?:[^aeiou]|qu)"
              + "(?:ar|ir|ur|in|id|ud|od|ed|ad|ut|um|ib|ub|uk|ak|ik|ok)$|[^aeo]at$");

  private static final Pattern SIBILANT = Pattern.compile("(?:s[hs]|ch|x|zz)$");

  private Lemmas() {}

  static String of(Token token) {
    return of(token.form(), token.tag());
  }

  /**
   * The dictionary form of a word with its Penn Treebank tag, in lower case. Where taggers take a
   * verb for a noun or an adjective, as in headlines, it is known by being listed as a cue.
   */
  static String of(String form, String tag) {
    String word = form.toLowerCase(Locale.ROOT);
    String inflected = IRREGULAR.containsKey(word) ? IRREGULAR.get(word) : regular(word);
    if (tag.startsWith("VB")) {
      return inflected;
    }
    if (tag.equals("NNS")) {
      return regular(word);
    }
    boolean participle = tag.startsWith("JJ") || tag.startsWith("NNP");
    return participle && !CueTerm.lists(word) && CueTerm.lists(inflected) ? inflected : word;
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
        .filter(CueTerm::lists)
        .findFirst()
        .orElseGet(() -> guess(word, stem, ending));
  }

  private static String guess(String word, String stem, String ending) {
    if (stem.endsWith("i")) {
      return withY(stem);
    }
    if (ending.equals("es")) {
      return SIBILANT.matcher(stem).find() ? stem : word.substring(0, word.length() - 1);
    }
    if (!undoubled(stem).equals(stem)) {
      return stem.endsWith("ss") || stem.endsWith("ll") ? stem : undoubled(stem);
    }
    return MUTE_E.matcher(stem).find() ? stem + "e" : stem;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }

  private static String withY(String stem) {
    return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem;
  }
}
