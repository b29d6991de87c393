package org.hearsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Span;
import org.hearsay.text.SpanIndex;

/**
 * The stretches of a document that stand between quotation marks, the marks included, in reading
 * order. Double and single marks, typographic, plain and the doubled apostrophe of old wire copy
 * are read. A quotation left open ends with its paragraph: a long one opens anew in each.
 */
public final class Quotations {

  private final SpanIndex<Span> index;

  private Quotations(List<Span> spans) {
    index = new SpanIndex<>(spans, span -> span);
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
    return index.all();
  }

  /** Whether the index stands within quotation marks. */
  public boolean covers(int place) {
    return !index.at(place).isEmpty();
  }

  /** Those that share a character with the span. */
  public List<Span> overlapping(Span span) {
    return index.overlapping(span);
  }
}
