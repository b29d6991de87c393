package org.hearsay.extract.stance;

import java.util.List;
import java.util.Optional;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * One attribution where it stands.
 *
 * @param spans its words
 * @param index of the sentence that holds the cue, or else the source, or else the content
 * @param cue its cue, if that has a word
 */
record Utterance(AttributionSpans spans, int index, Sentence sentence, Optional<Cue> cue) {

  List<Token> tokens() {
    return sentence.tokens();
  }

  /** Whether the token belongs to what is said. */
  boolean says(int token) {
    Span span = tokens().get(token).span();
    return spans.contents().stream().anyMatch(content -> content.overlaps(span));
  }

  boolean isInSource(int token) {
    Span span = tokens().get(token).span();
    return spans.sources().stream().anyMatch(source -> source.overlaps(span));
  }

  boolean isNested() {
    return spans.nestedIn().isPresent();
  }

  /** Where the cue stands, or else the source, or else the content. */
  static Span anchor(AttributionSpans spans) {
    return spans
        .cue()
        .or(() -> spans.sources().stream().findFirst())
        .orElseGet(() -> spans.contents().get(0));
  }
}
