package org.hearsay.extract.attribution;

import java.util.SortedSet;
import org.hearsay.claim.RuleId;

/** {@code The process, the envoy suggested, is slow}: the saying stands within what is said. */
final class Parenthetical implements Construction {

  private static final int STARTS = 12;
  private static final int ENDS = 8;

  @Override
  public RuleId id() {
    return new RuleId("parenthetical");
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    Boundaries boundaries = new Boundaries(site.tree());
    TokenRange sentence = site.sentence();
    int before = LeadingClause.end(site);
    int resumes = afterComma(site);
    if (before <= sentence.start() || resumes >= sentence.end()) {
      return;
    }
    SortedSet<Integer> ends = boundaries.endsIn(resumes, sentence.end());
    int clause = clauseStart(site, before);
    boundaries.startsIn(clause, before).stream()
        .limit(STARTS)
        .forEach(
            start -> {
              proposals.add(id(), start, before, resumes, sentence.end());
              ends.stream()
                  .skip(Math.max(0, ends.size() - ENDS))
                  .forEach(end -> proposals.add(id(), start, before, resumes, end));
            });
  }

  /** {@code It rained; the roof, he said, held}: after the last semicolon before source and cue. */
  private static int clauseStart(CueSite site, int before) {
    int start = before;
    while (start > site.sentence().start() && !site.text().lower(start - 1).equals(";")) {
      start--;
    }
    return start;
  }

  /** The first place after a comma behind source and cue. */
  private static int afterComma(CueSite site) {
    int end = site.sentence().end();
    for (int i = site.token() + 1; i < end; i++) {
      if (site.text().lower(i).equals(",")) {
        return i + 1;
      }
    }
    return end;
  }
}
