package org.hearsay.compare;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A place's name without what is written now so, now so.
 *
 * @param bare lower case, without marks on letters and without the word for what kind of region it
 *     is: "Kursk Oblast" and "the Kursk region" are "kursk"
 * @param region whether it had such a word; without one it may be the name of a town in it
 */
record PlaceName(String bare, boolean region) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String KIND =
      "(?:autonomous |capital )?(?:oblast|region|province|state|county|department|governorate|"
          + "district|prefecture|republic|voivodeship|canton|parish|division|municipality|city|"
          + "territory|krai|emirate)";
  private static final Pattern KIND_BEFORE = Pattern.compile("^" + KIND + " of ");
  private static final Pattern KIND_AFTER = Pattern.compile(" " + KIND + "$");
  private static final Pattern ARTICLE = Pattern.compile("^the ");

  static PlaceName of(String words) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    String spaced =
        SEPARATORS.matcher(plain.toLowerCase(Locale.ROOT).replace(".", "")).replaceAll(" ").strip();
    String named = ARTICLE.matcher(spaced).replaceFirst("");
    String bare = KIND_AFTER.matcher(KIND_BEFORE.matcher(named).replaceFirst("")).replaceFirst("");
    return new PlaceName(bare, bare.length() < named.length());
  }
}
