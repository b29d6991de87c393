package org.hearsay.text;

import java.util.List;

/**
 * A document and the sentences of its article text, in reading order.
 *
 * @param document what was read
 * @param sentences those of the passages that are article text
 */
public record AnnotatedDocument(Document document, List<Sentence> sentences) {
  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return document.text();
  }
}
