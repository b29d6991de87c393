package org.hearsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Span;

/**
 * The stretches of a document that stand between quotation marks, the marks included, in reading
 * order. Double and single marks, typographic, plain and the doubled apostrophe of old wire copy
 * are read. A quotation left open ends with its paragraph: a long one opens anew in each.
 */
public final class Quotations {

  private final List<Span> spans;

  private Quotations(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  /** Reads the article text of a document, once. */
  public static Quotations of(Document document) {
    List<Span> found = new ArrayList<>();
    for (Passage passage : document.passages()) {
      if (passage.kind().isArticleText()) {
        new QuotationScanner(document.text(), passage.span(), found).scan();
      }
    }
    return new Quotations(found);
  }

  public List<Span> spans() {
    return spans;
  }

  /** Whether the index stands within quotation marks. */
  public boolean covers(int index) {
    int at = firstEndingAfter(index);
    return at < spans.size() && spans.get(at).contains(index);
  }

  /** Those that share a character with the span. */
  public List<Span> overlapping(Span span) {
    int from = firstEndingAfter(span.start());
    int to = from;
    while (to < spans.size() && spans.get(to).start() < span.end()) {
      to++;
    }
    return spans.subList(from, to);
  }

  private int firstEndingAfter(int index) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
