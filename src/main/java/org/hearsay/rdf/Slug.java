package org.hearsay.rdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The readable last segment of an IRI, made from words. */
final class Slug {

  private static final int LONGEST = 80;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’ʼ`]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Slug() {}

  /**
   * Lower-case words joined by hyphens, without accents or apostrophes; letters of other scripts
   * stay. Words too long, or without letter or digit, end in (or are) a digest, so that different
   * words get different slugs.
   */
  static String of(String words) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    String joined = BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = joined.replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      return Digest.of(words).brief();
    }
    if (slug.codePointCount(0, slug.length()) <= LONGEST) {
      return slug;
    }
    return slug.substring(0, slug.offsetByCodePoints(0, LONGEST)) + "-" + Digest.of(words).brief();
  }
}
