package org.hearsay.extract.attribution;

import java.util.Set;

/** How sure an attribution must be to be told: a mere deed told as a saying does most harm. */
final class TellingThreshold {

  /** The F1 is flat from 0.34 to 0.45. */
  private static final double SAYING = 0.4;

  /**
   * The people who marked the corpus took many deeds of politicians for sayings; in other news the
   * same verbs tell what somebody did.
   */
  private static final double DEED = 0.65;

  /** "Allegedly" means that it is said, and is too rare in the corpus for the judge to know it. */
  private static final double HEARSAY = 0;

  private static final double NEVER = Double.POSITIVE_INFINITY;

  /** Those by which a mere phrase may be the content. */
  private static final Set<String> OF_PHRASES =
      Set.of("object", "phrasal-object", "passive-subject", "complement", "neighbor-phrase");

  private TellingThreshold() {}

  /** The least confidence at which what was found at a site is told. */
  static double of(CueSite site, Finding finding) {
    if (HearsayClause.isHearsay(site)) {
      return HEARSAY;
    }
    if (!isPhrase(site, finding)) {
      return SAYING;
    }
    if (MereDeed.isToldBy(site, finding)) {
      return NEVER;
    }
    return VerbKind.of(site.text().lower(site.token())).isOfTheMind() ? SAYING : DEED;
  }

  /** {@code The club booked a place}: after a verb a phrase, nobody's words. */
  private static boolean isPhrase(CueSite site, Finding finding) {
    ContentShape content = new ContentShape(site, finding);
    return site.isVerb()
        && OF_PHRASES.contains(finding.rule().name())
        && !content.isQuoted()
        && !content.isClause();
  }
}
