package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.hearsay.SeedExtractions;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.Period;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.DocumentQuads;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.Telling;
import org.junit.jupiter.api.Test;

class ValidationTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2031, 5, 7);
  private static final ExtractionWriter WRITER = new ExtractionWriter(IriMinter.local(), "test");

  @Test
  void whatIsWrittenConforms() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      store.replace(SeedExtractions.all().stream().map(WRITER::write).toList());
      assertEquals(List.of(), lines(store));
    }
  }

  @Test
  void whatWasSupersededConforms() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      for (String words : List.of("rained", "poured", "rained")) {
        store.replace(
            List.of(
                WRITER.write(
                    Telling.of("d", "", "Ann Lee said it " + words + ". More than 20 people."))));
      }
      assertEquals(List.of(), lines(store));
    }
  }

  @Test
  void wordsThatDoNotStandWhereTheyShouldAreFound() {
    List<String> lines = broken(t -> replaced(t, Borrowed.EXACT, "said", "told"));
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).contains("the words of a selector stand at its offsets"));
    assertTrue(lines.get(0).startsWith("d: <"), lines.get(0));
    assertTrue(lines.get(0).contains("told"), lines.get(0));
  }

  @Test
  void aClaimWithoutSpeakerOrWordThatItIsUnknownIsFound() {
    List<String> lines = broken(t -> t.getPredicate().equals(Hs.SPEAKER) ? null : t);
    assertEquals(2, lines.size(), "the saying and the narration");
    assertTrue(lines.get(0).contains("a claim has a speaker, or says that it is unknown"));
  }

  @Test
  void aFigureWithoutNumberIsFound() {
    Set<Node> numbers = Set.of(Borrowed.VALUE, Borrowed.MIN_VALUE);
    List<String> lines = broken(t -> numbers.contains(t.getPredicate()) ? null : t);
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).contains("a figure has a number"), lines.get(0));
  }

  @Test
  void aVagueFigureThatDoesNotTellWhatItsWordWasTakenToMeanIsFound() {
    List<String> lines = broken(ValidationTest::vague);
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).contains("what its word was taken to mean"), lines.get(0));
  }

  private static Triple vague(Triple t) {
    return t.getPredicate().equals(Hs.BOUND)
        ? Triple.create(t.getSubject(), Hs.BOUND, NodeFactory.createURI(Hs.NS + "Vague"))
        : t;
  }

  @Test
  void aModalityOutsideTheSchemeIsFound() {
    List<String> lines =
        broken(
            t ->
                t.getPredicate().equals(Hs.MODALITY)
                    ? Triple.create(t.getSubject(), Hs.MODALITY, Hs.STATUS)
                    : t);
    assertTrue(lines.get(0).contains("scheme of modalities"), lines.toString());
  }

  @Test
  void aClaimThatHadNotBeenClaimedByItsDayIsFound() {
    Node day = NodeFactory.createLiteralDT("2031-05-07", XSDDatatype.XSDdate);
    List<String> lines =
        broken(
            t ->
                t.getPredicate().equals(Hs.CUE)
                    ? Triple.create(t.getSubject(), Hs.CLAIMED_ON, day)
                    : t);
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).contains("or by that of publication"), lines.get(0));
  }

  @Test
  void whatWasStatedWithinAWeekConforms() {
    for (LocalDate week : List.of(WEDNESDAY, WEDNESDAY.minusWeeks(1))) {
      for (Optional<LocalDate> published :
          List.of(Optional.of(WEDNESDAY), Optional.<LocalDate>empty())) {
        assertEquals(List.of(), lines(stated(week, published)));
      }
    }
  }

  @Test
  void aClaimOfADayAfterItsPublicationIsFound() {
    Node sunday = NodeFactory.createLiteralDT("2031-05-11", XSDDatatype.XSDdate);
    List<String> lines =
        broken(
            stated(WEDNESDAY, Optional.of(WEDNESDAY)),
            t ->
                t.getPredicate().equals(Hs.CLAIMED_ON)
                    ? Triple.create(t.getSubject(), Hs.CLAIMED_ON, sunday)
                    : t);
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).contains("whichever is earlier"), lines.get(0));
  }

  private static DocumentQuads stated(LocalDate withinWeek, Optional<LocalDate> published) {
    return WRITER.write(Telling.stated(Period.holding(withinWeek, CalendarUnit.WEEK), published));
  }

  @Test
  void aSumWithoutStocksAndFlowsIsFound() {
    Node graph = NodeFactory.createURI("urn:x-test:population");
    Node sum = NodeFactory.createURI("urn:x-test:sum");
    try (ClaimStore store = ClaimStore.inMemory()) {
      store
          .beginReplacing(
              Map.of(graph, List.of(Triple.create(sum, Borrowed.TYPE, Hs.RECONCILIATION))),
              List.of())
          .run();
      String report = String.join("\n", lines(store));
      for (String missing : List.of("begins with one stock", "a flow", "ends with one stock")) {
        assertTrue(report.contains(missing), report);
      }
    }
  }

  @Test
  void anEmptyStoreConforms() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      assertTrue(Validation.of(store).conforms());
    }
  }

  /** The report on a text one of whose triples was changed, or left out where it gives null. */
  private static List<String> broken(UnaryOperator<Triple> change) {
    return broken(
        WRITER.write(Telling.of("d", "", "Ann Lee said it rained. More than 20 people.")), change);
  }

  private static List<String> broken(DocumentQuads sound, UnaryOperator<Triple> change) {
    Set<Triple> triples =
        sound.triples().stream()
            .map(change)
            .filter(t -> t != null)
            .collect(Collectors.toCollection(HashSet::new));
    assertFalse(triples.equals(sound.triples()));
    return lines(new DocumentQuads(sound.version(), sound.document(), triples));
  }

  private static List<String> lines(DocumentQuads document) {
    try (ClaimStore store = ClaimStore.inMemory()) {
      store.replace(List.of(document));
      return lines(store);
    }
  }

  private static Triple replaced(Triple t, Node property, String from, String to) {
    boolean hit =
        t.getPredicate().equals(property) && t.getObject().getLiteralLexicalForm().equals(from);
    return hit ? Triple.create(t.getSubject(), property, NodeFactory.createLiteralString(to)) : t;
  }

  private static List<String> lines(ClaimStore store) {
    return Validation.of(store).violations().stream().map(Violation::line).toList();
  }
}
