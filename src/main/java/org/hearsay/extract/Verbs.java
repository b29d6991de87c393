package org.hearsay.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.text.Lemmas;
import org.hearsay.text.WordTable;

/** The base form and the past participle of a verb, whichever form of it stands in the text. */
public final class Verbs {

  private static final Set<String> KNOWN =
      WordTable.beside(Verbs.class, "verbs.txt").rows().stream()
          .flatMap(line -> Arrays.stream(line.get(0).split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  /** Of irregular verbs; the last form that the table lists is the participle. */
  private static final Map<String, String> PARTICIPLES =
      WordTable.beside(Lemmas.class, "irregular-verbs.tsv").rows().stream()
          .filter(row -> KNOWN.contains(row.get(0)))
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), Verbs::last));

  /** Of more than one syllable, and yet with a doubled consonant: "admitted". */
  private static final Set<String> STRESSED_AT_THE_END =
      Set.of(
          "admit",
          "commit",
          "permit",
          "submit",
          "omit",
          "emit",
          "refer",
          "prefer",
          "transfer",
          "occur",
          "control",
          "patrol",
          "compel",
          "expel",
          "propel",
          "equip",
          "regret",
          "deter",
          "incur",
          "concur",
          "defer",
          "confer",
          "infer",
          "rebut",
          "acquit",
          "allot");

  /** Stems that take back an "e": "shar-" (one short syllable), "prais-", "challeng-", "admir-". */
  private static final Pattern MUTE_E =
      Pattern.compile(
          "^(?:qu|[^aeiouy])*+[aeiouy][^aeiouwxy]$|[cvu]$|[^s]s$|[^tz]z$|[bcdfgkpstz]l$"
              + "|(?:[aei]|an|d|en|r)g$|(?:[^aeiou]|qu)"
              + "(?:ar|ir|ur|in|id|ud|od|ed|ad|ut|um|ib|ub|uk|ak|ik|ok)$|[^aeo]at$");

  private Verbs() {}

  /** "cost" of "costs", "hope" of "hoped". A form of no known verb is taken apart by its ending. */
  public static String base(String form) {
    return Lemmas.of(form).filter(KNOWN::contains).findFirst().orElseGet(() -> guess(form));
  }

  private static String guess(String form) {
    String stem = Lemmas.of(form).filter(Verbs::isPlain).findFirst().orElse(form);
    if (stem.equals(form) || form.endsWith("s")) {
      return stem;
    }
    int last = stem.length() - 1;
    if (last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && "ls".indexOf(stem.charAt(last)) < 0) {
      return stem.substring(0, last);
    }
    return MUTE_E.matcher(stem).find() ? stem + "e" : stem;
  }

  private static boolean isPlain(String form) {
    return !form.endsWith("ed") && !form.endsWith("ing") && !form.endsWith("s");
  }

  /** "raised" of "raise", "spent" of "spend". */
  public static String participle(String base) {
    String irregular = PARTICIPLES.get(base);
    if (irregular != null) {
      return irregular;
    }
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (base.endsWith("y") && !isVowel(base, base.length() - 2)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return doubles(base) ? base + base.charAt(base.length() - 1) + "ed" : base + "ed";
  }

  /** A short vowel before one consonant: "planned", not "rained", "fixed" or "visited". */
  private static boolean doubles(String base) {
    int last = base.length() - 1;
    boolean closed = last > 1 && !isVowel(base, last) && isVowel(base, last - 1);
    boolean shortVowel = closed && !isVowel(base, last - 2) && "wxy".indexOf(base.charAt(last)) < 0;
    return shortVowel && (isOneSyllable(base) || STRESSED_AT_THE_END.contains(base));
  }

  /** Of a word that ends in one vowel and one consonant. */
  private static boolean isOneSyllable(String base) {
    return IntStream.range(0, base.length() - 2).noneMatch(at -> isVowel(base, at));
  }

  private static boolean isVowel(String word, int at) {
    return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0;
  }

  private static String last(List<String> row) {
    List<String> forms = WordTable.parts(row, 1);
    return forms.get(forms.size() - 1);
  }
}
