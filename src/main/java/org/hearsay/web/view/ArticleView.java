package org.hearsay.web.view;

import java.util.List;
import java.util.Optional;

/**
 * A text that was read, without its words.
 *
 * @param id what its source calls it
 * @param unknowns what it does not tell of its publication
 */
public record ArticleView(
    String iri,
    String id,
    Optional<String> title,
    Optional<Labeled> publisher,
    Optional<String> published,
    Optional<String> url,
    List<Labeled> unknowns) {

  /** Its headline or, where it has none, what its source calls it. */
  public String label() {
    return title.orElse(id);
  }
}
