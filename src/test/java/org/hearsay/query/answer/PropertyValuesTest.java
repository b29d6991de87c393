package org.hearsay.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.util.ExprUtils;
import org.junit.jupiter.api.Test;

class PropertyValuesTest {

  private static final Node NAME = NodeFactory.createURI("http://example.org/name");

  /** Those of five names and of some more that pass a test. */
  private static List<String> passing(String test, String... more) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Stream.concat(Stream.of("Ada Quill", "", "Ben Quill", "quilt", "Çelik"), Stream.of(more))
        .map(NodeFactory::createLiteralString)
        .forEach(name -> dataset.add(Quad.defaultGraphIRI, name(name), NAME, name));
    return PropertyValues.of(NAME, new Asker(dataset, Optional.empty(), Optional.empty()))
        .orElseThrow()
        .passing(ExprUtils.parse(test), Var.alloc("v"))
        .stream()
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  private static Node name(Node of) {
    return NodeFactory.createURI("http://example.org/" + of.hashCode());
  }

  private static List<String> containing(String words, String... more) {
    return passing("CONTAINS(LCASE(?v), \"" + words + "\")", more);
  }

  @Test
  void valuesComeInTheOrderOfSparql() {
    assertEquals(List.of("", "Ada Quill", "Ben Quill", "quilt", "Çelik"), containing(""));
  }

  @Test
  void wordsAreFoundWhateverTheirCase() {
    assertEquals(List.of("Ada Quill", "Ben Quill", "quilt"), containing("quil"));
    assertEquals(List.of("Çelik"), containing("çel"));
  }

  @Test
  void wordsAreNotFoundAcrossTwoValues() {
    assertEquals(List.of(), containing("quillben"));
    assertEquals(List.of(), containing("llb"));
  }

  @Test
  void aValueThatHoldsAWordTwiceIsFoundOnce() {
    String twice = "quill and quill";
    assertEquals(List.of(twice), containing("ll and qu", twice));
    assertEquals(List.of("Ada Quill", "Ben Quill", twice), containing("quill", twice));
  }

  @Test
  void otherTestsAreAskedOfEachValue() {
    assertEquals(List.of("Ada Quill"), passing("STRSTARTS(?v, \"Ada\")"));
  }
}
