package org.hearsay.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {

  private static final Graph VOCABULARY = Ontology.vocabulary();

  @Test
  void eachTermHasOneConstantAndEachConstantATerm() {
    assertEquals(termsOfTheFile(), constants());
  }

  @Test
  void theVersionIsThatOfTheFile() {
    assertEquals(
        Set.of(Ontology.VERSION),
        VOCABULARY.find(Ontology.GRAPH, OWL.versionInfo.asNode(), Node.ANY).toSet());
  }

  @Test
  void eachTermHasALabelAndAComment() {
    for (Node term : constants()) {
      assertTrue(VOCABULARY.contains(term, RDFS.label.asNode(), Node.ANY), term + " has no label");
      assertTrue(VOCABULARY.contains(term, RDFS.comment.asNode(), Node.ANY), term + " no comment");
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void eachConceptOfAClosedSchemeNamesOneValue(ConceptScheme<?> scheme) {
    assertEquals(conceptsOfTheFile(scheme.iri()), sorted(scheme.concepts().stream()));
  }

  @Test
  void theSchemesSpeakOnlyOfConceptsTheyHold() {
    Set<Node> held = subjectsOf(SKOS.inScheme.asNode());
    Stream.of(Hs.EXCLUDES, Hs.OVERLAPS, Hs.CONVEYS, SKOS.broader.asNode())
        .flatMap(p -> VOCABULARY.stream(Node.ANY, p, Node.ANY))
        .forEach(t -> assertTrue(held.contains(t.getObject()), t.toString()));
  }

  @Test
  void noStatusExcludesOneThatItOverlaps() {
    VOCABULARY.stream(Node.ANY, Hs.EXCLUDES, Node.ANY)
        .forEach(t -> assertTrue(!overlap(t.getSubject(), t.getObject()), t.toString()));
  }

  @Test
  void eachStatusThatIsExtractedIsInTheScheme() throws IOException {
    Set<Node> scheme = conceptsOfTheFile(NodeFactory.createURI(Hs.NS + "Statuses"));
    try (BufferedReader lines = resource("/org/hearsay/extract/figure/statuses.tsv")) {
      Set<Node> extracted =
          sorted(
              lines
                  .lines()
                  .filter(line -> !line.startsWith("#"))
                  .map(line -> IriMinter.status(line.substring(0, line.indexOf('\t')))));
      extracted.removeAll(scheme);
      assertEquals(Set.of(), extracted);
    }
  }

  @Test
  void theShapesUseOnlyDeclaredTerms() {
    Set<Node> declared = subjectsOf(RDF.type.asNode());
    Graph shapes = Ontology.shapes();
    Set<Node> defined = sorted(shapes.stream().map(Triple::getSubject));
    shapes.stream()
        .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
        .filter(node -> node.isURI() && node.getURI().startsWith(Hs.NS))
        .forEach(
            node -> assertTrue(declared.contains(node) || defined.contains(node), node.toString()));
  }

  @Test
  void theShapesParse() {
    assertTrue(Shapes.parse(Ontology.shapes()).numShapes() > 10);
  }

  static Stream<ConceptScheme<?>> schemes() {
    return Concepts.ALL.stream();
  }

  private static BufferedReader resource(String path) {
    return new BufferedReader(
        new InputStreamReader(OntologyTest.class.getResourceAsStream(path), UTF_8));
  }

  private static boolean overlap(Node a, Node b) {
    return VOCABULARY.contains(a, Hs.OVERLAPS, b) || VOCABULARY.contains(b, Hs.OVERLAPS, a);
  }

  private static Set<Node> termsOfTheFile() {
    return sorted(
        VOCABULARY.stream(Node.ANY, RDFS.label.asNode(), Node.ANY)
            .map(Triple::getSubject)
            .filter(node -> node.getURI().startsWith(Hs.NS)));
  }

  private static Set<Node> conceptsOfTheFile(Node scheme) {
    return sorted(
        VOCABULARY.stream(Node.ANY, SKOS.inScheme.asNode(), scheme).map(Triple::getSubject));
  }

  private static Set<Node> subjectsOf(Node property) {
    return sorted(VOCABULARY.stream(Node.ANY, property, Node.ANY).map(Triple::getSubject));
  }

  private static Set<Node> constants() {
    return sorted(
        Arrays.stream(Hs.class.getFields())
            .filter(field -> field.getType() == Node.class)
            .map(OntologyTest::value));
  }

  private static Node value(Field constant) {
    try {
      return (Node) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<Node> sorted(Stream<Node> nodes) {
    return nodes.collect(toCollection(() -> new TreeSet<>(Comparator.comparing(Node::toString))));
  }
}
