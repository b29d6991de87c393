package org.hearsay.store;

import static org.hearsay.store.Outcome.ADDED;
import static org.hearsay.store.Outcome.REVISED;
import static org.hearsay.store.Outcome.REWRITTEN;
import static org.hearsay.store.Outcome.UNCHANGED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.SeedExtractions;
import org.hearsay.rdf.Borrowed;
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
        assertEquals(document.triples(), graph(store, document.version()));
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
  void whenADocumentWasReadIsToldOnceForEachVersion() {
    Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    try (ClaimStore store = ClaimStore.inMemory()) {
      store.replace(List.of(told("d", "Ann Lee said it rained.")));
      assertEquals(1, ends(store).size());
      store.replace(List.of(told("d", "Ann Lee said it poured.")));
      assertEquals(2, ends(store).size());
      assertTrue(
          ends(store).stream()
              .allMatch(end -> !end.isBefore(before) && !end.isAfter(Instant.now())));
    }
  }

  @Test
  void whatIsReadAgainKeepsItsTime() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      Quad read =
          store.read(
              dataset -> {
                Revision yesterday = new Revision(dataset, Instant.parse("2031-05-01T08:00:00.5Z"));
                return yesterday.of(told("d", "It rained, said Ann Lee.")).added().stream()
                    .filter(quad -> quad.getPredicate().equals(Borrowed.ENDED_AT_TIME))
                    .findFirst()
                    .orElseThrow();
              });
      assertEquals("2031-05-01T08:00:00Z", read.getObject().getLiteralLexicalForm());
      DocumentQuads document = told("d", "It rained, said Ann Lee.");
      Set<Triple> stored = new HashSet<>(document.triples());
      stored.add(read.asTriple());
      store.beginReplacing(Map.of(document.version(), stored), List.of()).run();
      assertEquals(List.of(UNCHANGED), store.replace(List.of(document)));
      assertEquals(List.of(Instant.parse("2031-05-01T08:00:00Z")), ends(store));
    }
  }

  @Test
  void queriesSeeTheUnionOfAllGraphs() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      store.replace(seeds());
      assertEquals(23, count(store, "?c a hs:Claim"));
      assertEquals(1, count(store, "hs:speaker a ?type FILTER(CONTAINS(STR(?type), 'Object'))"));
    }
  }

  @Test
  void aChangedTextSupersedesTheOldAndKeepsIt() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      store.replace(List.of(told("d", "Ann Lee said it rained.")));
      assertEquals(List.of(REVISED), store.replace(List.of(told("d", "Ann Lee said it poured."))));
      assertEquals(1, count(store, "?c a hs:Claim ; schema:text 'it poured'@en"));
      assertEquals(1, count(store, "?c a hs:Claim"));
      assertEquals(1, count(store, "?c a hs:SupersededClaim ; schema:text 'it rained'@en"));
      assertEquals(
          1,
          count(
              store,
              "?d hs:currentVersion ?new . ?new prov:wasRevisionOf ?old ; a hs:DocumentVersion ."
                  + " ?old a hs:SupersededVersion"));
    }
  }

  @Test
  void aRevisionStoredAgainChangesNothing() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      store.replace(List.of(told("d", "Ann Lee said it rained.")));
      store.replace(List.of(told("d", "Ann Lee said it poured.")));
      Set<Quad> before = all(store);
      assertEquals(
          List.of(UNCHANGED), store.replace(List.of(told("d", "Ann Lee said it poured."))));
      assertEquals(before, all(store));
    }
  }

  @Test
  void aWordingThatComesBackIsCurrentAgain() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      store.replace(List.of(told("d", "Ann Lee said it rained.")));
      store.replace(List.of(told("d", "Ann Lee said it poured.")));
      store.replace(List.of(told("d", "Ann Lee said it rained.")));
      assertEquals(1, count(store, "?c a hs:Claim ; schema:text 'it rained'@en"));
      assertEquals(1, count(store, "?c a hs:SupersededClaim ; schema:text 'it poured'@en"));
      assertEquals(0, count(store, "?a prov:wasRevisionOf+ ?a"));
      assertEquals(1, count(store, "?a prov:wasRevisionOf ?b"));
    }
  }

  @Test
  void thatSomethingElseChangedRewritesTheVersion() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      var telling = Telling.of("d", "", "Ann Lee said it rained.");
      store.replace(List.of(new ExtractionWriter(IriMinter.local(), "1").write(telling)));
      DocumentQuads later = new ExtractionWriter(IriMinter.local(), "2").write(telling);
      assertEquals(List.of(REWRITTEN), store.replace(List.of(later)));
      assertEquals(later.triples(), graph(store, later.version()));
    }
  }

  @Test
  void aDocumentThatComesTwiceAtOnceIsRevised() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      assertEquals(
          List.of(ADDED, REVISED),
          store.replace(
              List.of(told("d", "Ann Lee said it rained."), told("d", "Ann Lee said it poured."))));
      assertEquals(1, count(store, "?c a hs:Claim"));
    }
  }

  @Test
  void manyDocumentsLandInSeveralTransactions() {
    List<DocumentQuads> many =
        IntStream.range(0, 400).mapToObj(i -> told("d" + i, "Ann Lee said it rained.")).toList();
    try (ClaimStore store = ClaimStore.inMemory()) {
      store.replace(many);
      assertEquals(400, count(store, "?c a hs:Claim"));
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
      assertEquals(Set.of(Triple.create(name, Hs.REASON, Hs.MEASURE)), graph(store, name));
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
      assertEquals(23, count(store, "?c a hs:Claim"));
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

  private static List<Instant> ends(ClaimStore store) {
    return store.read(
        dataset ->
            dataset.stream(Node.ANY, Node.ANY, Borrowed.ENDED_AT_TIME, Node.ANY)
                .map(quad -> Instant.parse(quad.getObject().getLiteralLexicalForm()))
                .toList());
  }

  /** What a document told; when it was read is the store's to tell. */
  private static Set<Triple> graph(ClaimStore store, Node name) {
    return store.read(
        dataset -> {
          Set<Triple> triples = new HashSet<>();
          dataset
              .find(name, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(quad -> triples.add(quad.asTriple()));
          triples.removeIf(triple -> triple.getPredicate().equals(Borrowed.ENDED_AT_TIME));
          return triples;
        });
  }

  private static Set<Quad> all(ClaimStore store) {
    return store.read(
        dataset -> {
          Set<Quad> quads = new HashSet<>();
          dataset.find().forEachRemaining(quads::add);
          return quads;
        });
  }

  private static long count(ClaimStore store, String pattern) {
    String query =
        """
        PREFIX hs: <https://w3id.org/hearsay/ns#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX schema: <http://schema.org/>
        SELECT (COUNT(*) AS ?n) WHERE { %s }\
        """
            .formatted(pattern);
    return store.read(
        dataset -> {
          try (var execution =
              QueryExecutionFactory.create(
                  QueryFactory.create(query), DatasetFactory.wrap(dataset))) {
            return execution.execSelect().next().getLiteral("n").getLong();
          }
        });
  }
}
