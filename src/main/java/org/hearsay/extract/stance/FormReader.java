package org.hearsay.extract.stance;

import java.util.List;
import org.hearsay.claim.Form;
import org.hearsay.extract.Quotations;
import org.hearsay.text.Span;

/** Tells by the quotation marks whose words a claim is given in. */
record FormReader(String text, Quotations quotations) {

  /** A quotation that holds the cue as well is an outer speaker's and tells nothing. */
  Form read(Utterance utterance) {
    int quoted = 0;
    int letters = 0;
    Span anchor = Utterance.anchor(utterance.spans());
    boolean hasCue = utterance.spans().cue().isPresent();
    for (Span content : utterance.spans().contents()) {
      List<Span> marked =
          quotations.overlapping(content).stream()
              .filter(quotation -> !(hasCue && quotation.contains(anchor)))
              .toList();
      letters += lettersIn(content);
      for (Span quotation : marked) {
        int start = Math.max(content.start(), quotation.start());
        int end = Math.min(content.end(), quotation.end());
        quoted += lettersIn(new Span(start, end));
      }
    }
    if (quoted == 0) {
      return Form.INDIRECT;
    }
    return quoted == letters ? Form.DIRECT : Form.MIXED;
  }

  private int lettersIn(Span span) {
    int count = 0;
    for (int i = span.start(); i < span.end(); i++) {
      count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
