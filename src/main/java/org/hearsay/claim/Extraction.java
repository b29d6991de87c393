package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hearsay.text.Document;
import org.hearsay.text.Span;

/**
 * All that was found in one document.
 *
 * @param sentences where the sentences of the article text stand, in reading order
 * @param attributions in reading order; their positions in this list are their indices
 * @param figures every quantity of the text, attributed or not, in reading order
 * @param times every time expression, in reading order
 * @param roles the roles the article gives its speakers
 * @param notices what is doubtful
 */
public record Extraction(
    Document document,
    List<Span> sentences,
    List<Attribution> attributions,
    List<Figure> figures,
    List<TimeMention> times,
    List<RoleStatement> roles,
    List<Notice> notices) {

  public Extraction {
    sentences = List.copyOf(sentences);
    attributions = List.copyOf(attributions);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
    roles = List.copyOf(roles);
    notices = List.copyOf(notices);
  }

  /** Index of the innermost attribution in whose content the span stands. */
  public OptionalInt attributionOf(Span span) {
    return IntStream.range(0, attributions.size())
        .filter(i -> attributions.get(i).says(span))
        .reduce((a, b) -> contentLength(b) < contentLength(a) ? b : a);
  }

  /** The sentence in which the span begins. */
  public Optional<Span> sentenceOf(Span span) {
    return sentences.stream().filter(sentence -> sentence.contains(span.start())).findFirst();
  }

  private int contentLength(int attribution) {
    return attributions.get(attribution).contents().stream().mapToInt(Span::length).sum();
  }
}
