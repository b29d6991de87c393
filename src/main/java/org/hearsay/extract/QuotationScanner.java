package org.hearsay.extract;

import java.util.List;
import org.hearsay.text.Blank;
import org.hearsay.text.Span;

/**
 * Finds the outermost quotations of one paragraph from left to right, looking at no character more
 * than twice. Double marks are told by what they touch, as writers mix up their forms; what stands
 * in single ones counts only where both marks are sure.
 */
final class QuotationScanner {

  private static final int NONE = -1;

  private final String text;
  private final Span paragraph;
  private final SingleMarks singles;
  private final List<Span> found;

  QuotationScanner(String text, Span paragraph, List<Span> found) {
    this.text = text;
    this.paragraph = paragraph;
    this.singles = new SingleMarks(text, paragraph);
    this.found = found;
  }

  void scan() {
    int opened = NONE;
    int i = paragraph.start();
    while (i < paragraph.end()) {
      int next = i + width(i);
      if (!isDouble(i)) {
        int end = opened == NONE && singles.opens(i) ? singleEnd(i) : NONE;
        if (end != NONE) {
          found.add(new Span(i, end));
          next = end;
        }
      } else if (opened == NONE && opens(i)) {
        opened = i;
      } else if (opened != NONE && closes(i)) {
        found.add(new Span(opened, next));
        opened = NONE;
      }
      i = next;
    }
    if (opened != NONE && opened + width(opened) < paragraph.end()) {
      found.add(new Span(opened, paragraph.end()));
    }
  }

  /**
   * Where the quotation ends that a single mark opens, if the next mark closes one; or else, where
   * the typography tells that it opens, at what looked like a possessive: {@code ‘many sources’
   * say}.
   */
  private int singleEnd(int open) {
    boolean nested = false;
    int perhaps = NONE;
    for (int i = open + 1; i < paragraph.end(); i += width(i)) {
      if (isDouble(i)) {
        nested = !nested;
      } else if (singles.closes(i)) {
        return nested ? NONE : i + 1;
      } else if (singles.opens(i)) {
        return perhaps;
      } else if (perhaps == NONE && text.charAt(open) == '‘' && !nested && singles.mayClose(i)) {
        perhaps = i + 1;
      }
    }
    return perhaps;
  }

  private boolean opens(int mark) {
    return text.charAt(mark) == '`' || touchesNext(mark) || !touchesLast(mark);
  }

  private boolean closes(int mark) {
    return text.charAt(mark) != '`' && (touchesLast(mark) || !touchesNext(mark));
  }

  private boolean touchesLast(int mark) {
    return mark > paragraph.start() && !Blank.is(text.charAt(mark - 1));
  }

  private boolean touchesNext(int mark) {
    int next = mark + width(mark);
    return next < paragraph.end() && !Blank.is(text.charAt(next));
  }

  private boolean isDouble(int i) {
    char c = text.charAt(i);
    return "\"“”„‟«»″".indexOf(c) >= 0 || ((c == '\'' || c == '`') && width(i) == 2);
  }

  /** Two apostrophes or accents are one mark; more are none, and passed over together. */
  private int width(int i) {
    char c = text.charAt(i);
    int end = i + 1;
    while ((c == '\'' || c == '`') && end < paragraph.end() && text.charAt(end) == c) {
      end++;
    }
    return end - i;
  }
}
