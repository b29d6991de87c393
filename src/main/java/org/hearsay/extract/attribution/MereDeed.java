package org.hearsay.extract.attribution;

import java.util.Set;
import org.hearsay.claim.CueTerm;
import org.hearsay.claim.Modality;
import org.hearsay.extract.Verbs;
import org.hearsay.extract.attribution.Subject.Relation;

/**
 * What somebody does by a verb that may also tell of a saying, and so no claim however sure the
 * models are. Only a mere phrase is one: of a clause or a quotation the words are somebody's.
 */
final class MereDeed {

  /** What they take for an object are words that others made: {@code recited the taunt}. */
  private static final Set<String> PERFORMING = Set.of("chant", "hum", "intone", "recite", "sing");

  /** A custom, where nobody is named who keeps it: {@code is observed as a day of rest}. */
  private static final Set<String> KEEPING =
      Set.of("celebrate", "commemorate", "honor", "know", "mark", "name", "observe");

  private static final Set<Modality> SPEAKING = Set.of(Modality.ASSERTED, Modality.ALLEGED);

  private MereDeed() {}

  /** Whether the phrase that was found at a site is one. */
  static boolean isToldBy(CueSite site, Finding finding) {
    String form = site.text().lower(site.token());
    String verb = Verbs.base(form);
    return (VerbKind.of(form) == VerbKind.DECISION && !speaks(verb))
        || PERFORMING.contains(verb)
        || (KEEPING.contains(verb) && finding.source().isEmpty() && isPassiveClause(site));
  }

  /** {@code Police charged the banker with fraud}: by deciding so they say it, or allege it. */
  private static boolean speaks(String verb) {
    return CueTerm.of(verb).filter(term -> SPEAKING.contains(term.modality())).isPresent();
  }

  /** Not {@code the lake, also known as the Mere}. */
  private static boolean isPassiveClause(CueSite site) {
    return site.isPassive() && site.relation() != Relation.MODIFIED;
  }
}
