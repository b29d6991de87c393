package org.hearsay.claim;

import java.util.List;
import org.hearsay.claim.time.TimeMention;
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

  /** What stands around words of the text; made anew each time, to be kept by who asks often. */
  public Surroundings surroundings() {
    return new Surroundings(this);
  }
}
