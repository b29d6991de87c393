package org.hearsay.store;

import static org.hearsay.store.Outcome.ADDED;
import static org.hearsay.store.Outcome.REVISED;
import static org.hearsay.store.Outcome.REWRITTEN;
import static org.hearsay.store.Outcome.UNCHANGED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.DocumentQuads;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.Telling;
import org.junit.jupiter.api.Test;

/** What becomes of a document that is stored again. */
class RevisionTest {

  private static final ExtractionWriter WRITER = new ExtractionWriter(IriMinter.local(), "test");

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
  void aChangedTextSupersedesTheOldAndKeepsIt() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      store.replace(List.of(told("d", "Ann Lee said it rained.")));
      assertEquals(List.of(REVISED), store.replace(List.of(told("d", "Ann Lee said it poured."))));
      assertEquals(1, StoreContents.count(store, "?c a hs:Claim ; schema:text 'it poured'@en"));
      assertEquals(1, StoreContents.count(store, "?c a hs:Claim"));
      assertEquals(
          1, StoreContents.count(store, "?c a hs:SupersededClaim ; schema:text 'it rained'@en"));
      assertEquals(
          1,
          StoreContents.count(
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
      assertEquals(1, StoreContents.count(store, "?c a hs:Claim ; schema:text 'it rained'@en"));
      assertEquals(
          1, StoreContents.count(store, "?c a hs:SupersededClaim ; schema:text 'it poured'@en"));
      assertEquals(0, StoreContents.count(store, "?a prov:wasRevisionOf+ ?a"));
      assertEquals(1, StoreContents.count(store, "?a prov:wasRevisionOf ?b"));
    }
  }

  @Test
  void thatSomethingElseChangedRewritesTheVersion() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      var telling = Telling.of("d", "", "Ann Lee said it rained.");
      store.replace(List.of(new ExtractionWriter(IriMinter.local(), "1").write(telling)));
      DocumentQuads later = new ExtractionWriter(IriMinter.local(), "2").write(telling);
      assertEquals(List.of(REWRITTEN), store.replace(List.of(later)));
      assertEquals(later.triples(), StoreContents.graph(store, later.version()));
    }
  }

  @Test
  void aDocumentThatComesTwiceAtOnceIsRevised() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      assertEquals(
          List.of(ADDED, REVISED),
          store.replace(
              List.of(told("d", "Ann Lee said it rained."), told("d", "Ann Lee said it poured."))));
      assertEquals(1, StoreContents.count(store, "?c a hs:Claim"));
    }
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

  private static Set<Quad> all(ClaimStore store) {
    return store.read(
        dataset -> {
          Set<Quad> quads = new HashSet<>();
          dataset.find().forEachRemaining(quads::add);
          return quads;
        });
  }
}
