package org.hearsay.store;

import static org.hearsay.store.Outcome.ADDED;
import static org.hearsay.store.Outcome.UNCHANGED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.SeedExtractions;
import org.hearsay.rdf.DocumentQuads;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimStoreTest {

  private static final ExtractionWriter WRITER = new ExtractionWriter(IriMinter.local(), "test");

  @TempDir Path folder;

  @Test
  void whatIsStoredIsReadBackToTheQuad() {
    List<DocumentQuads> seeds = seeds();
    try (ClaimStore store = ClaimStore.open(folder)) {
      assertEquals(List.of(ADDED, ADDED), store.replace(seeds));
    }
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      for (DocumentQuads document : seeds) {
        assertEquals(document.triples(), StoreContents.graph(store, document.version()));
      }
    }
  }

  @Test
  void toStoreAgainChangesNothing() {
    try (ClaimStore store = ClaimStore.open(folder)) {
      store.replace(seeds());
      Set<Quad> before = all(store);
      assertEquals(List.of(UNCHANGED, UNCHANGED), store.replace(seeds()));
      assertEquals(before, all(store));
    }
  }

  @Test
  void queriesSeeTheUnionOfAllGraphs() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      store.replace(seeds());
      assertEquals(23, StoreContents.count(store, "?c a hs:Claim"));
      assertEquals(
          1,
          StoreContents.count(store, "hs:speaker a ?type FILTER(CONTAINS(STR(?type), 'Object'))"));
    }
  }

  @Test
  void manyDocumentsLandInSeveralTransactions() {
    List<DocumentQuads> many =
        IntStream.range(0, 400).mapToObj(i -> told("d" + i, "Ann Lee said it rained.")).toList();
    try (ClaimStore store = ClaimStore.inMemory()) {
      store.replace(many);
      assertEquals(400, StoreContents.count(store, "?c a hs:Claim"));
    }
  }

  @Test
  void graphsAreReplacedAsAWhole() {
    Node name = NodeFactory.createURI("http://localhost/graph");
    try (ClaimStore store = ClaimStore.inMemory()) {
      store
          .beginReplacing(
              Map.of(name, List.of(Triple.create(name, Hs.REASON, Hs.STATUS))), List.of())
          .run();
      store
          .beginReplacing(
              Map.of(name, List.of(Triple.create(name, Hs.REASON, Hs.MEASURE))), List.of())
          .run();
      assertEquals(
          Set.of(Triple.create(name, Hs.REASON, Hs.MEASURE)), StoreContents.graph(store, name));
    }
  }

  @Test
  void exportWritesEachQuadOnce() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      store.replace(seeds());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.export(out, RDFFormat.NQUADS);
      assertEquals(all(store).size(), out.toString(StandardCharsets.UTF_8).lines().count());
    }
  }

  @Test
  void backupLeavesAFileAndCompactKeepsAllQuads() {
    try (ClaimStore store = ClaimStore.open(folder)) {
      store.replace(seeds());
      Set<Quad> before = all(store);
      assertTrue(Files.exists(store.backup()));
      store.compact();
      assertEquals(before, all(store));
      assertEquals(23, StoreContents.count(store, "?c a hs:Claim"));
      assertEquals(List.of(UNCHANGED, UNCHANGED), store.replace(seeds()));
    }
    assertFalse(Files.exists(folder.resolve("Data-0001")));
  }

  private static List<DocumentQuads> seeds() {
    return SeedExtractions.all().stream().map(WRITER::write).toList();
  }

  private static DocumentQuads told(String id, String words) {
    return WRITER.write(Telling.of(id, "", words));
  }

  private static Set<Quad> all(ClaimStore store) {
    return store.read(
        dataset -> {
          Set<Quad> quads = new HashSet<>();
          dataset.find().forEachRemaining(quads::add);
          return quads;
        });
  }
}
