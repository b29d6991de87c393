package org.hearsay.web.view;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.hearsay.rdf.Borrowed;

/** Reads selectors: where words stand in their article. */
record ExcerptReader(Facts facts) {

  /** The words an annotation is of, in reading order. */
  List<Excerpt> targetsOf(Node annotation) {
    return facts.values(annotation, Borrowed.HAS_TARGET).stream()
        .flatMap(target -> read(target, Borrowed.HAS_SELECTOR).stream())
        .sorted(Excerpt.READING_ORDER)
        .toList();
  }

  /** The selectors that are values of a property, in reading order. */
  List<Excerpt> read(Node subject, Node property) {
    return facts.values(subject, property).stream()
        .flatMap(selector -> read(selector).stream())
        .sorted(Excerpt.READING_ORDER)
        .toList();
  }

  private Optional<Excerpt> read(Node selector) {
    Optional<Integer> start = facts.words(selector, Borrowed.START).map(Integer::valueOf);
    Optional<Integer> end = facts.words(selector, Borrowed.END).map(Integer::valueOf);
    return start.isEmpty() || end.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Excerpt(start.get(), end.get(), facts.words(selector, Borrowed.EXACT).orElse("")));
  }
}
