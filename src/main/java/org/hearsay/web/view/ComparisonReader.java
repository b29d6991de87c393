package org.hearsay.web.view;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.hearsay.rdf.Hs;

/** Reads the comparisons of figures. */
record ComparisonReader(Facts facts) {

  Optional<ComparisonView> read(Node comparison) {
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
