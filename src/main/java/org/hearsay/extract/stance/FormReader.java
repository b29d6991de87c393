package org.hearsay.extract.stance;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.claim.Form;
import org.hearsay.extract.Quotations;
import org.hearsay.text.Span;

/** Tells by the quotation marks whose words a claim is given in. */
record FormReader(String text, Quotations quotations) {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}’']+");

  /** Titles write shorter words small: "of", "the". */
  private static final int LONG = 4;

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
              .filter(quotation -> quotation.contains(content) || !isName(quotation))
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

  /** The title of a work stands in quotation marks as well: its long words are capitalized. */
  private boolean isName(Span quotation) {
    List<String> words = List.of(NO_LETTERS.split(quotation.in(text)));
    List<String> telling = words.stream().filter(word -> word.length() >= LONG).toList();
    return telling.size() > 1
        && telling.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  private int lettersIn(Span span) {
    int count = 0;
    for (int i = span.start(); i < span.end(); i++) {
      count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
