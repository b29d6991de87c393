package org.hearsay.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;

/**
 * The files of {@code ontology/}, which the program carries on its class path, with the schemes of
 * words that its tables give.
 */
public final class Ontology {

  /** The name of the graph that a store keeps the vocabulary and its schemes in. */
  public static final Node GRAPH = NodeFactory.createURI("https://w3id.org/hearsay/ns");

  /**
   * What tells the version of the vocabulary; another one where a definition is another, so that a
   * store can be seen to follow an earlier one.
   */
  public static final Triple VERSION =
      Triple.create(GRAPH, OWL.versionInfo.asNode(), NodeFactory.createLiteralString("0.2.0"));

  private static final List<String> VOCABULARY =
      List.of("hearsay.ttl", "schemes.ttl", "statuses.ttl");
  private static final String SHAPES = "shapes.ttl";

  private Ontology() {}

  /** The vocabulary and its concept schemes. */
  public static Graph vocabulary() {
    Graph graph = GraphFactory.createDefaultGraph();
    VOCABULARY.forEach(file -> read(file, graph));
    WordSchemes.write(graph);
    return graph;
  }

  /** The SHACL shapes to which all that is loaded conforms. */
  public static Graph shapes() {
    Graph graph = GraphFactory.createDefaultGraph();
    read(SHAPES, graph);
    return graph;
  }

  private static void read(String file, Graph into) {
    try (InputStream turtle = Ontology.class.getResourceAsStream("/ontology/" + file)) {
      RDFParser.source(turtle).lang(Lang.TURTLE).parse(into);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own " + file + " cannot be read", e);
    }
  }
}
