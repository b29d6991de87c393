package org.hearsay.extract.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The base form and the past participle of a verb, whichever form of it stands in the text. */
final class Verbs {

  private static final Set<String> KNOWN =
      ResourceTable.words("verbs.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  /** Of irregular verbs; the last form that the table lists is the participle. */
  private static final Map<String, String> PARTICIPLES =
      ResourceTable.rows("irregular-verbs.tsv").stream()
          .filter(row -> KNOWN.contains(row[0]))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> last(row[1])));

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

  private Verbs() {}

  /** "cost" of "costs", "hope" of "hoped". A form of no known verb is taken apart by its ending. */
  static String base(String form) {
    Optional<String> known = Lemmas.of(form).filter(KNOWN::contains).findFirst();
    return known.orElseGet(() -> Lemmas.of(form).filter(Verbs::isPlain).findFirst().orElse(form));
  }

  private static boolean isPlain(String form) {
    return !form.endsWith("ed") && !form.endsWith("ing") && !form.endsWith("s");
  }

  /** "raised" of "raise", "spent" of "spend". */
  static String participle(String base) {
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
    boolean oneSyllable = base.chars().limit(last - 1L).noneMatch(c -> "aeiou".indexOf(c) >= 0);
    return shortVowel && (oneSyllable || STRESSED_AT_THE_END.contains(base));
  }

  private static boolean isVowel(String word, int at) {
    return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0;
  }

  private static String last(String cell) {
    List<String> forms = ResourceTable.entries(cell);
    return forms.get(forms.size() - 1);
  }
}
