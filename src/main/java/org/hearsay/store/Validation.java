package org.hearsay.store;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Ontology;

/**
 * Whether all that a store holds conforms to {@code ontology/shapes.ttl}.
 *
 * @param violations ordered by document, then by what does not conform
 */
public record Validation(List<Violation> violations) {

  private static final int LONGEST_VALUE = 120;

  public Validation {
    violations = List.copyOf(violations);
  }

  /** Looks at the whole store. */
  public static Validation of(ClaimStore store) {
    Shapes shapes = Shapes.parse(Ontology.shapes());
    return store.read(
        dataset ->
            new Validation(
                ShaclValidator.get().validate(shapes, dataset.getUnionGraph()).getEntries().stream()
                    .map(entry -> violation(entry, dataset))
                    .sorted(
                        Comparator.comparing((Violation v) -> v.document().orElse(""))
                            .thenComparing(Violation::focus)
                            .thenComparing(Violation::message))
                    .toList()));
  }

  public boolean conforms() {
    return violations.isEmpty();
  }

  private static Violation violation(ReportEntry entry, DatasetGraph dataset) {
    return new Violation(
        document(entry.focusNode(), dataset),
        entry.focusNode().toString(),
        entry.message(),
        Optional.ofNullable(entry.value()).map(Validation::brief));
  }

  /** The document in whose graph something stands. */
  private static Optional<String> document(Node focus, DatasetGraph dataset) {
    Iterator<Quad> stands = dataset.find(Node.ANY, focus, Node.ANY, Node.ANY);
    if (!stands.hasNext()) {
      return Optional.empty();
    }
    Node graph = stands.next().getGraph();
    Iterator<Quad> named = dataset.find(graph, graph, Borrowed.IDENTIFIER, Node.ANY);
    return named.hasNext()
        ? Optional.of(named.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  private static String brief(Node value) {
    String text = NodeFmtLib.displayStr(value);
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }
}
