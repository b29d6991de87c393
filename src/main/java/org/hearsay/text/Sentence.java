package org.hearsay.text;

import java.util.List;

/**
 * A sentence and its tokens.
 *
 * @param span where it stands in the document
 * @param tokens in reading order, never empty
 * @param passage index of the document's passage that holds it
 */
public record Sentence(Span span, List<Token> tokens, int passage) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has tokens");
    }
  }

  /** Where the tokens from {@code first} up to {@code end} (excluded) stand in the document. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
