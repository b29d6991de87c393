package org.hearsay.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  private static final Set<Field> ALL = EnumSet.allOf(Field.class);

  private static void claim(ClaimStore store, String name, String words) {
    Node claim = NodeFactory.createURI("http://example.org/id/claim/" + name);
    store
        .beginReplacing(
            Map.of(
                NodeFactory.createURI("http://example.org/id/doc/" + name),
                List.of(
                    Triple.create(claim, Borrowed.TYPE, Hs.CLAIM),
                    Triple.create(claim, Borrowed.TEXT, NodeFactory.createLiteralString(words)))),
            List.of())
        .run();
  }

  /** The last steps of the names of what is found, once the index is as the store is. */
  private static List<String> found(Search search, String words) {
    for (int tries = 0; tries < 600; tries++) {
      try {
        return search.find(words, ALL, 10).stream()
            .map(hit -> hit.iri().substring(hit.iri().lastIndexOf('/') + 1))
            .sorted()
            .toList();
      } catch (Refusal notYet) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
    throw new AssertionError("no index within a minute");
  }

  private static void awaitFound(Search search, String words, List<String> expected) {
    for (int tries = 0; tries < 600 && !found(search, words).equals(expected); tries++) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    assertEquals(expected, found(search, words));
  }

  @Test
  void aStoreThatCannotBeReadIsToldAndNotWaitedFor(@TempDir Path folder) {
    ClaimStore store = ClaimStore.open(folder);
    store.close();
    try (Search search = new Search(store)) {
      Refusal refusal = assertThrows(Refusal.class, () -> search.find("word", ALL, 10));
      assertTrue(refusal.getMessage().startsWith("The search index cannot be made"));
      assertTrue(refusal.retryAfter().isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sailor, a b",
    "SAILORS held, a",
    "'\"sailors are held\"', a",
    "'\"held sailors\"', ''",
    "sail*, a b",
    "sailors -held, b",
    "zebra, ''"
  })
  void allWordsArePartOfWhatIsFound(String words, String expected) {
    try (ClaimStore store = ClaimStore.inMemory()) {
      claim(store, "a", "Twenty sailors are held in the port");
      claim(store, "b", "The sailors were freed");
      try (Search search = new Search(store)) {
        assertEquals(
            Stream.of(expected.split(" ")).filter(s -> !s.isEmpty()).toList(),
            found(search, words));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "((((", "a AND OR", "*", "[x TO", "/(a*)*b/", "\\", "-", "~9 ^3 field:x"})
  void whateverIsTypedMeansSomething(String words) {
    try (ClaimStore store = ClaimStore.inMemory();
        Search search = new Search(store)) {
      assertEquals(List.of(), found(search, words));
    }
  }

  @Test
  void namesAndTitlesAreFoundToo() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      Node agent = NodeFactory.createURI("http://example.org/id/agent/falk");
      Node old = NodeFactory.createURI("http://example.org/id/doc/old");
      store
          .beginReplacing(
              Map.of(
                  old,
                  List.of(
                      Triple.create(
                          agent, Borrowed.NAME, NodeFactory.createLiteralString("Ines Falk")),
                      Triple.create(old, Borrowed.TYPE, Hs.SUPERSEDED_VERSION),
                      Triple.create(
                          old, Borrowed.HEADLINE, NodeFactory.createLiteralString("Falk")))),
              List.of())
          .run();
      try (Search search = new Search(store)) {
        assertEquals(List.of("falk"), found(search, "falk"));
        assertEquals(List.of(), search.find("falk", Set.of(Field.TITLE), 10));
      }
    }
  }

  @Test
  void whatIsStoredLaterIsFoundLaterAndWhatIsGoneIsNot(@TempDir Path folder) {
    try (ClaimStore store = ClaimStore.open(folder)) {
      claim(store, "a", "Twenty sailors");
      try (Search search = new Search(store)) {
        awaitFound(search, "sailors", List.of("a"));
        claim(store, "b", "More sailors");
        claim(store, "a", "Nobody");
        search.refresh();
        awaitFound(search, "sailors", List.of("b"));
      }
    }
  }

  @Test
  void anIndexIsKeptWhileTheStoreIsTheSameAndMadeAnewWhenItIsNot(@TempDir Path folder)
      throws IOException {
    String first = indexOf(folder, "a");
    assertEquals(first, indexOf(folder, "a"));
    String second = indexOf(folder, "b");
    assertNotEquals(first, second);
    assertEquals(List.of(second), indexes(folder));
  }

  @Test
  void anIndexCutOffInItsMakingIsMadeAnew(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder);
    try (ClaimStore store = ClaimStore.open(folder)) {
      claim(store, "a", "sailors");
    }
    Files.writeString(
        Files.createDirectory(folder.resolve("search.new")).resolve("_0.cfs"), "half");
    try (ClaimStore store = ClaimStore.open(folder);
        Search search = new Search(store)) {
      assertEquals(List.of("a"), found(search, "sailors"));
    }
    assertTrue(Files.notExists(folder.resolve("search.new")));
  }

  /** Stores a claim, searches, and gives the name of the index that was used. */
  private static String indexOf(Path folder, String name) throws IOException {
    try (ClaimStore store = ClaimStore.open(folder)) {
      claim(store, name, "sailors");
      try (Search search = new Search(store)) {
        assertTrue(found(search, "sailors").contains(name));
      }
    }
    List<String> indexes = indexes(folder);
    return indexes.get(0);
  }

  private static List<String> indexes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("search"))
          .toList();
    }
  }
}
