package org.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.util.ExprUtils;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final Node NAME = NodeFactory.createURI("http://example.org/name");

  private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
  private final Lexicon lexicon = new Lexicon();

  @BeforeEach
  void fill() {
    List.of("Ada Quill", "", "Ben Quill", "quilt", "Çelik").forEach(this::name);
  }

  private void name(String name) {
    Node thing = thing(name);
    Txn.executeWrite(
        dataset,
        () ->
            dataset.add(Quad.defaultGraphIRI, thing, NAME, NodeFactory.createLiteralString(name)));
  }

  private static Node thing(String name) {
    return NodeFactory.createURI("http://example.org/" + Integer.toHexString(name.hashCode()));
  }

  private List<String> containing(String words) {
    return passing("CONTAINS(LCASE(?v), \"" + words + "\")");
  }

  private List<String> passing(String test) {
    return Txn.calculateRead(
        dataset,
        () ->
            texts(
                lexicon
                    .values(NAME, dataset)
                    .orElseThrow()
                    .passing(ExprUtils.parse(test), Var.alloc("v"))));
  }

  private static List<String> texts(List<Node> values) {
    return values.stream().map(Node::getLiteralLexicalForm).toList();
  }

  private Optional<List<Node>> subjects(Node value) {
    return Txn.calculateRead(
        dataset, () -> lexicon.subjects(Triple.create(Var.alloc("x"), NAME, value), dataset));
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
    name("quill and quill");
    assertEquals(List.of("quill and quill"), containing("ll and qu"));
    assertEquals(List.of("Ada Quill", "Ben Quill", "quill and quill"), containing("quill"));
  }

  @Test
  void otherTestsAreAskedOfEachValue() {
    assertEquals(List.of("Ada Quill"), passing("STRSTARTS(?v, \"Ada\")"));
  }

  @Test
  void whatIsWrittenLaterIsKnown() {
    assertEquals(List.of(), containing("eve"));
    name("Eve");
    assertEquals(List.of("Eve"), containing("eve"));
  }

  @Test
  void fewThingsOfWhichAPatternHoldsAreTold() {
    assertEquals(
        Optional.of(List.of(thing("quilt"))), subjects(NodeFactory.createLiteralString("quilt")));
    assertEquals(5, subjects(Var.alloc("y")).orElseThrow().size());
  }

  @Test
  void manyThingsAreNotTold() {
    Txn.executeWrite(
        dataset,
        () -> {
          for (int i = 0; i < 5_000; i++) {
            dataset.add(
                Quad.defaultGraphIRI,
                thing("many" + i),
                NAME,
                NodeFactory.createLiteralString("many"));
          }
        });
    assertTrue(subjects(NodeFactory.createLiteralString("many")).isEmpty());
  }

  private Optional<Front> solutions() {
    ElementGroup named = new ElementGroup();
    named.addTriplePattern(Triple.create(Var.alloc("x"), NAME, Var.alloc("y")));
    return Txn.calculateRead(dataset, () -> lexicon.solutions(named, dataset));
  }

  @Test
  void theSolutionsOfAGroupAreThoseOfTheStoreAsItIs() {
    assertEquals(5, solutions().orElseThrow().size());
    name("Eve");
    assertEquals(6, solutions().orElseThrow().size());
  }

  @Test
  void whoStillReadsWhatWasThereBeforeDisplacesNothing() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Integer> before =
        CompletableFuture.supplyAsync(
            () ->
                Txn.calculateRead(
                    dataset,
                    () -> {
                      begun.countDown();
                      awaited(written);
                      return lexicon.values(NAME, dataset).orElseThrow().all().size();
                    }));
    begun.await();
    name("Cem Quill");
    PropertyValues now = newest();
    written.countDown();
    assertEquals(5, before.get());
    assertSame(now, newest());
    assertEquals(6, now.all().size());
  }

  private PropertyValues newest() {
    return Txn.calculateRead(dataset, () -> lexicon.values(NAME, dataset).orElseThrow());
  }

  private static void awaited(CountDownLatch signal) {
    try {
      signal.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
