package org.hearsay.claim;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hearsay.text.Document;
import org.hearsay.text.Span;

/**
 * All that was found in one document.
 *
 * @param attributions in reading order; their positions in this list are their indices
 * @param figures every quantity of the text, attributed or not, in reading order
 * @param times every time expression, in reading order
 * @param roles the roles the article gives its speakers
 * @param notices what is doubtful
 */
public record Extraction(
    Document document,
    List<Attribution> attributions,
    List<Figure> figures,
    List<TimeMention> times,
    List<RoleStatement> roles,
    List<Notice> notices) {

  public Extraction {
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

  private int contentLength(int attribution) {
    return attributions.get(attribution).contents().stream().mapToInt(Span::length).sum();
  }
}
