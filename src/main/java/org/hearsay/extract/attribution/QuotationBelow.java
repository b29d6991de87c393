package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.RuleId;

/** {@code The mayor continued:}, and the quotation fills the next paragraph, or several. */
final class QuotationBelow implements Construction {

  private static final int PARAGRAPHS = 8;

  @Override
  public RuleId id() {
    return new RuleId("quotation-below");
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    if (site.sentence().end() != site.text().paragraphEnd(site.token())) {
      return;
    }
    List<TokenRange> ranges = new ArrayList<>();
    Optional<TokenRange> next = paragraph(site.text(), site.sentence().end());
    while (next.isPresent() && ranges.size() < PARAGRAPHS) {
      ranges.add(next.get());
      proposals.add(id(), ranges);
      next = paragraph(site.text(), next.get().end());
    }
    if (!ranges.isEmpty()) {
      Boundaries boundaries = new Boundaries(site.tree());
      TokenRange below = ranges.get(0);
      for (int start : boundaries.startsIn(site.token() + 1, site.sentence().end())) {
        proposals.add(id(), start, site.sentence().end(), below.start(), below.end());
      }
    }
  }

  /** The quotation that fills the paragraph which begins here. */
  private static Optional<TokenRange> paragraph(FlatText text, int start) {
    return start >= text.size()
        ? Optional.empty()
        : text.quotations()
            .around(start)
            .filter(q -> q.start() == start && q.end() == text.paragraphEnd(start));
  }
}
