package org.hearsay.web.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.hearsay.rdf.Hs;

/** Reads the comparisons of figures. */
record ComparisonReader(Facts facts) {

  /** Those in which the figure is either side. */
  List<ComparisonView> readAll(Node figure) {
    return Stream.concat(
            facts.subjects(Hs.LEFT, figure).stream(), facts.subjects(Hs.RIGHT, figure).stream())
        .distinct()
        .flatMap(comparison -> read(comparison).stream())
        .toList();
  }

  private Optional<ComparisonView> read(Node comparison) {
    Optional<Node> left = facts.value(comparison, Hs.LEFT);
    Optional<Node> right = facts.value(comparison, Hs.RIGHT);
    return left.isEmpty() || right.isEmpty()
        ? Optional.empty()
        : facts
            .labeled(comparison, Hs.VERDICT)
            .map(
                verdict ->
                    new ComparisonView(
                        comparison.getURI(),
                        left.get().getURI(),
                        right.get().getURI(),
                        verdict,
                        reasons(comparison)));
  }

  private List<String> reasons(Node comparison) {
    return facts.values(comparison, Hs.REASON).stream()
        .flatMap(reason -> facts.words(reason, Hs.EXPLANATION).stream())
        .toList();
  }
}
