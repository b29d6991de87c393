package org.hearsay.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

  private static final Node NAME = NodeFactory.createURI("http://example.org/name");

  private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
  private final Knowledge knowledge = new Knowledge();
  private final AtomicBoolean stop = new AtomicBoolean();
  private final Asker asker = new Asker(dataset, Optional.empty(), Optional.of(stop));

  @BeforeEach
  void fill() {
    write(() -> List.of("Ada", "Ben", "Cem").forEach(name -> name(thing(name), name)));
  }

  private void write(Runnable writing) {
    Txn.executeWrite(dataset, writing);
  }

  private void name(Node thing, String name) {
    dataset.add(Quad.defaultGraphIRI, thing, NAME, NodeFactory.createLiteralString(name));
  }

  private static Node thing(String name) {
    return NodeFactory.createURI("http://example.org/" + name);
  }

  private <T> T known(Function<Known, T> asked) {
    return Txn.calculateRead(dataset, () -> asked.apply(knowledge.of(dataset)));
  }

  private PropertyValues names() {
    return known(known -> known.values(NAME, asker)).orElseThrow();
  }

  private Optional<List<Node>> named(Node name) {
    return known(known -> known.subjects(Triple.create(Var.alloc("x"), NAME, name), asker));
  }

  private Optional<List<Node>> named(String name) {
    return named(NodeFactory.createLiteralString(name));
  }

  private Optional<Front> solutions() {
    ElementGroup group = new ElementGroup();
    group.addTriplePattern(Triple.create(Var.alloc("x"), NAME, Var.alloc("y")));
    return known(known -> known.solutions(group, asker));
  }

  @Test
  void whatIsKnownIsThatOfTheStoreAsItIs() {
    assertEquals(3, names().all().size());
    assertEquals(3, solutions().orElseThrow().size());
    assertEquals(Optional.of(List.of()), named("Eve"));
    write(() -> name(thing("Eve"), "Eve"));
    assertEquals(4, names().all().size());
    assertEquals(4, solutions().orElseThrow().size());
    assertEquals(Optional.of(List.of(thing("Eve"))), named("Eve"));
  }

  @Test
  void fewThingsOfWhichAPatternHoldsAreTold() {
    assertEquals(Optional.of(List.of(thing("Ada"))), named("Ada"));
    assertEquals(3, named(Var.alloc("y")).orElseThrow().size());
  }

  @Test
  void manyThingsAreNotTold() {
    write(() -> IntStream.range(0, 5_000).forEach(i -> name(thing("many" + i), "many")));
    assertEquals(Optional.empty(), named("many"));
  }

  @Test
  void whoIsToldToStopFindsOutNothingAndLeavesNothingHalfKnown() {
    stop.set(true);
    assertThrows(QueryCancelledException.class, this::names);
    assertThrows(QueryCancelledException.class, () -> named("Ada"));
    assertThrows(QueryCancelledException.class, this::solutions);
    stop.set(false);
    assertEquals(3, names().all().size());
    assertEquals(Optional.of(List.of(thing("Ada"))), named("Ada"));
    assertEquals(3, solutions().orElseThrow().size());
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
                      return knowledge.of(dataset).values(NAME, asker).orElseThrow().all().size();
                    }));
    begun.await();
    write(() -> name(thing("Eve"), "Eve"));
    PropertyValues now = names();
    written.countDown();
    assertEquals(3, before.get());
    assertSame(now, names());
    assertEquals(4, now.all().size());
  }

  private static void awaited(CountDownLatch signal) {
    try {
      signal.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
