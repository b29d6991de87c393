package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.hearsay.SeedExtractions;
import org.hearsay.rdf.DocumentQuads;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.ReasonWriter;
import org.hearsay.rdf.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {

  private static final ExtractionWriter WRITER = new ExtractionWriter(IriMinter.local(), "test");
  private static final List<DocumentQuads> SEEDS =
      SeedExtractions.all().stream().map(WRITER::write).toList();

  @TempDir Path folder;

  @Test
  void quadsAreKeptInFourIndexes() throws IOException {
    ClaimStore.open(folder).close();
    assertEquals(Set.of("GSPO", "SPOG", "POSG", "OSPG"), indexes());
  }

  @Test
  void whateverIsAskedForIsFoundInThem() {
    try (ClaimStore store = ClaimStore.open(folder)) {
      store.replace(SEEDS);
      assertAllIsFound(store);
    }
  }

  /** As this program made it before it chose its indexes, and as TDB2 makes any store. */
  @Test
  void aStoreOfSixIndexesKeepsThemAndCanBeWrittenTo() throws IOException {
    makeOfSixIndexes(SEEDS.subList(0, 1));
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      assertEquals(List.of(Outcome.UNCHANGED, Outcome.ADDED), store.replace(SEEDS));
      assertEquals(List.of(Outcome.UNCHANGED, Outcome.UNCHANGED), store.replace(SEEDS));
      assertAllIsFound(store);
    }
    assertEquals(6, indexes().size());
  }

  @Test
  void aStoreOfSixIndexesIsCompactedIntoFour() throws IOException {
    makeOfSixIndexes(SEEDS);
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      Set<Quad> before = all(store);
      store.compact();
      assertEquals(before, all(store));
      assertEquals(List.of(Outcome.UNCHANGED, Outcome.UNCHANGED), store.replace(SEEDS));
    }
    assertEquals(Set.of("GSPO", "SPOG", "POSG", "OSPG"), indexes());
    assertEquals(List.of("Data-0002"), generations());
  }

  @Test
  void whatACompactedStoreIsThenToldIsKept() {
    DocumentQuads later = WRITER.write(Telling.of("later", "", "Ann Lee said it rained."));
    try (ClaimStore store = ClaimStore.open(folder)) {
      store.replace(SEEDS);
      store.compact();
      assertEquals(List.of(Outcome.ADDED), store.replace(List.of(later)));
    }
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      assertEquals(List.of(Outcome.UNCHANGED), store.replace(List.of(later)));
    }
  }

  @Test
  void aReasonThatNoVerdictRestsOnGoesWhenTheStoreIsCompacted() {
    Node verdict = NodeFactory.createURI("http://localhost/verdict");
    Node used = NodeFactory.createURI("http://localhost/used");
    Node unused = NodeFactory.createURI("http://localhost/unused");
    try (ClaimStore store = ClaimStore.open(folder)) {
      store
          .beginReplacing(
              Map.of(verdict, Set.of(Triple.create(verdict, Hs.REASON, used))),
              List.of(
                  new Quad(ReasonWriter.GRAPH, used, Hs.KEY_FIELD, Hs.STATUS),
                  new Quad(ReasonWriter.GRAPH, unused, Hs.KEY_FIELD, Hs.STATUS)))
          .run();
      assertEquals(Set.of(used, unused), described(store));
      store.compact();
      assertEquals(Set.of(used), described(store));
    }
  }

  private static Set<Node> described(ClaimStore store) {
    return store.read(
        dataset ->
            dataset.stream(ReasonWriter.GRAPH, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::getSubject)
                .collect(Collectors.toSet()));
  }

  @Test
  void aCompactionThatFailsLeavesTheStoreAsItWas() throws IOException {
    ClaimStore.open(folder).close();
    Generations generations = new Generations(folder);
    assertThrows(
        IllegalStateException.class,
        () ->
            generations.makeNext(
                empty -> {
                  throw new IllegalStateException("half-way");
                }));
    assertEquals(List.of("Data-0001"), generations());
    assertFalse(Files.exists(folder.resolve(".unfinished")));
  }

  @Test
  void whatACutOffCompactionLeftIsRemoved() throws IOException {
    try (ClaimStore store = ClaimStore.open(folder)) {
      store.replace(SEEDS);
      store.compact();
    }
    for (String left : List.of("Data-0001", "Data-0003-tmp", ".unfinished/Data-0003")) {
      Files.createDirectories(folder.resolve(left));
      Files.writeString(folder.resolve(left).resolve("old.dat"), "old");
    }
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      assertEquals(List.of(Outcome.UNCHANGED, Outcome.UNCHANGED), store.replace(SEEDS));
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          Set.of("Data-0002", "tdb.lock"),
          left.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @Test
  void aStoreThatWasCutOffWhileItWasMadeIsMadeAnew() throws IOException {
    Path unfinished = Files.createDirectories(folder.resolve(".unfinished/Data-0001"));
    Files.writeString(unfinished.resolve("GSPO.bpt"), "");
    ClaimStore.open(folder).close();
    ClaimStore.openExisting(folder).close();
    assertFalse(Files.exists(folder.resolve(".unfinished")));
  }

  private void makeOfSixIndexes(List<DocumentQuads> documents) throws IOException {
    var dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeWrite(
        dataset, () -> documents.forEach(document -> document.quads().forEach(dataset::add)));
    TDBInternal.expel(dataset, true);
    assertEquals(6, indexes().size());
  }

  /** The names of the trees in which the newest generation keeps quads. */
  private Set<String> indexes() throws IOException {
    List<String> generations = generations();
    try (Stream<Path> files = Files.list(folder.resolve(generations.get(generations.size() - 1)))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[GSPO]{4}\\.bpt"))
          .map(name -> name.substring(0, 4))
          .collect(Collectors.toSet());
    }
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("Data-"))
          .sorted()
          .toList();
    }
  }

  /** The quad with those places left open whose bit is not set. */
  private static Quad pattern(Quad quad, int bound) {
    return new Quad(
        (bound & 1) == 0 ? Node.ANY : quad.getGraph(),
        (bound & 2) == 0 ? Node.ANY : quad.getSubject(),
        (bound & 4) == 0 ? Node.ANY : quad.getPredicate(),
        (bound & 8) == 0 ? Node.ANY : quad.getObject());
  }

  private static boolean matches(Quad quad, Quad pattern) {
    return pattern.getGraph().matches(quad.getGraph())
        && pattern.asTriple().matches(quad.asTriple());
  }

  /** Whatever of a quad is asked for, in one index or another, those that match are found. */
  private static void assertAllIsFound(ClaimStore store) {
    Set<Quad> all = all(store);
    for (Quad quad : all.stream().limit(50).toList()) {
      for (int bound = 0; bound < 16; bound++) {
        Quad pattern = pattern(quad, bound);
        assertEquals(
            all.stream().filter(q -> matches(q, pattern)).collect(Collectors.toSet()),
            store.read(dataset -> Iter.toSet(dataset.find(pattern))),
            pattern.toString());
      }
    }
  }

  private static Set<Quad> all(ClaimStore store) {
    return store.read(dataset -> dataset.stream().collect(Collectors.toSet()));
  }
}
