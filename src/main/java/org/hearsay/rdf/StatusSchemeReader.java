package org.hearsay.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.compare.StatusScheme;

/** Reads how statuses stand to one another from {@code ontology/statuses.ttl}. */
public final class StatusSchemeReader {

  private static final Set<Node> CONCEPTS =
      Ontology.vocabulary().stream(Node.ANY, SKOS.inScheme.asNode(), Node.ANY)
          .map(Triple::getSubject)
          .filter(IriMinter::isStatus)
          .collect(Collectors.toUnmodifiableSet());

  private StatusSchemeReader() {}

  /**
   * Whether a status is of the scheme; any other word may be one too, but nothing is known of it.
   */
  static boolean has(Node status) {
    return CONCEPTS.contains(status);
  }

  /** The scheme that comes with the program. */
  public static StatusScheme read() {
    Graph vocabulary = Ontology.vocabulary();
    return new StatusScheme(
        links(vocabulary, SKOS.broader.asNode()),
        links(vocabulary, Hs.EXCLUDES),
        links(vocabulary, Hs.OVERLAPS),
        links(vocabulary, Hs.LEADS_TO));
  }

  private static Map<String, Set<String>> links(Graph vocabulary, Node property) {
    Map<String, Set<String>> links = new HashMap<>();
    vocabulary.stream(Node.ANY, property, Node.ANY)
        .filter(triple -> IriMinter.isStatus(triple.getSubject()))
        .forEach(
            triple ->
                links
                    .computeIfAbsent(
                        IriMinter.statusCode(triple.getSubject()), code -> new TreeSet<>())
                    .add(IriMinter.statusCode(triple.getObject())));
    return links;
  }
}
