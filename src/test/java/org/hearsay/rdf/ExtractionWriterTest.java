package org.hearsay.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.SeedExtractions;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionWriterTest {

  private static final ExtractionWriter WRITER = new ExtractionWriter(IriMinter.local(), "test");
  private static final String PREFIXES =
      "PREFIX hs: <"
          + Hs.NS
          + "> PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX schema: <http://schema.org/> ";

  @Test
  void theSameTextGivesTheSameTriples() {
    assertEquals(
        WRITER.write(SeedExtractions.detainees()), WRITER.write(SeedExtractions.detainees()));
  }

  @Test
  void anotherTextIsAnotherVersionOfTheSameDocument() {
    DocumentQuads before = WRITER.write(Telling.of("d", "", "Ann Lee said it rained."));
    DocumentQuads after = WRITER.write(Telling.of("d", "", "Ann Lee said it poured."));
    assertEquals(before.document(), after.document());
    assertNotEquals(before.version(), after.version());
  }

  @Test
  void theSameTextOfAnotherDocumentIsAVersionOfThat() {
    DocumentQuads here = WRITER.write(Telling.of("here", "", "Ann Lee said it rained."));
    DocumentQuads there = WRITER.write(Telling.of("there", "", "Ann Lee said it rained."));
    assertNotEquals(here.version(), there.version());
    assertEquals(objects(here, Hs.TEXT_DIGEST), objects(there, Hs.TEXT_DIGEST));
  }

  @Test
  void thereAreNoBlankNodes() {
    for (Extraction extraction : SeedExtractions.all()) {
      assertFalse(
          WRITER.write(extraction).triples().stream()
              .anyMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Смотри: ", "😀 👩‍👧 ", "e\u0301 \u202Eabc\u202C "})
  void theWordsOfEachSelectorStandAtItsOffsets(String before) {
    Extraction telling = Telling.of("d", before, "Ann Lee said 😀 more than 20 people are held.");
    Graph graph = graph(WRITER.write(telling));
    assertEquals(4, count(graph, "?s oa:exact ?exact"));
    assertEquals(
        4,
        count(
            graph,
            "?s oa:exact ?exact ; oa:start ?start ; oa:end ?end . ?d schema:articleBody ?text"
                + " FILTER(SUBSTR(?text, ?start + 1, ?end - ?start) = ?exact)"));
  }

  @Test
  void eachSelectorOfTheSeedsTellsWhatStandsThere() {
    for (Extraction extraction : SeedExtractions.all()) {
      Graph graph = graph(WRITER.write(extraction));
      String wrong =
          "?s oa:exact ?exact ; oa:start ?start ; oa:end ?end . ?d schema:articleBody ?text"
              + " FILTER(SUBSTR(?text, ?start + 1, ?end - ?start) != ?exact)";
      assertEquals(0, count(graph, wrong));
      assertTrue(count(graph, "?s oa:exact ?exact") > 25);
    }
  }

  @Test
  void aSentenceIsItsWordsAndThoseAround() {
    Graph graph = graph(WRITER.write(Telling.of("d", "", "Ann Lee said it rained.")));
    assertEquals(
        1,
        count(graph, "?s oa:exact \"it rained\" ; oa:prefix \"Ann Lee said \" ; oa:suffix \".\""));
  }

  @Test
  void allThatIsAttributedIsAClaimAndNothingElse() {
    for (Extraction extraction : SeedExtractions.all()) {
      Graph graph = graph(WRITER.write(extraction));
      assertEquals(extraction.attributions().size(), count(graph, "?c a hs:Claim"));
      assertEquals(extraction.figures().size(), count(graph, "?c hs:figure ?f . ?f a hs:Figure"));
      assertEquals(extraction.roles().size(), count(graph, "?r a hs:RoleStatement"));
    }
  }

  @Test
  void aFigureNobodyStatesIsTheNarratorsInItsSentence() {
    Extraction told = Telling.of("d", "", "Ann Lee said it rained. More than 20 people are held.");
    Graph graph = graph(WRITER.write(told));
    assertEquals(
        1,
        count(
            graph,
            "?c hs:figure ?f ; hs:form hs:Narration ; hs:speaker/a hs:Narrator ;"
                + " schema:text \"More than 20 people are held.\"@en"));
  }

  @Test
  void theNestedClaimHangsOnTheOneThatCitesIt() {
    Graph graph = graph(WRITER.write(SeedExtractions.detainees()));
    assertEquals(
        1,
        count(
            graph,
            "?c hs:citedBy ?outer ; hs:figure/schema:minValue 20 ; hs:speaker/a hs:Group ."
                + " ?outer hs:speaker/schema:name \"Vladimir Medinsky\""));
  }

  @Test
  void whatTheSourceDoesNotTellIsSaidToBeUnknown() {
    Graph graph = graph(WRITER.write(SeedExtractions.detainees()));
    assertEquals(1, count(graph, "?d a hs:DocumentVersion ; hs:unknown schema:publisher"));
    assertEquals(0, count(graph, "?d schema:publisher ?p"));
    assertEquals(2, count(graph, "?c a hs:Claim ; hs:unknown hs:speaker"));
    assertEquals(2, count(graph, "?f a hs:Figure ; hs:unknown hs:referenceTime"));
  }

  @Test
  void aDateWithoutAYearHasNoDays() {
    Graph graph = graph(WRITER.write(SeedExtractions.safeReturn()));
    assertEquals(
        1,
        count(
            graph,
            "?c hs:statedOn ?w . ?w hs:surface \"July 14\" ; hs:timexValue \"XXXX-07-14\" ;"
                + " hs:partialDate \"XXXX-07-14\"^^<http://id.loc.gov/datatypes/edtf/EDTF>"
                + " FILTER NOT EXISTS { ?w hs:earliest ?day }"));
  }

  @Test
  void whatIsPublishedHadBeenClaimedByThatDay() {
    String text = "Ann Lee said it rained. More than 20 people are held.";
    LocalDate day = LocalDate.of(2031, 5, 7);
    Graph graph = graph(WRITER.write(Telling.published(day, "d", text)));
    String onThatDay = "?c a hs:Claim ; hs:claimedOn ?day FILTER(STR(?day) = '2031-05-07')";
    assertEquals(2, count(graph, onThatDay), "the saying and the narration");
    assertEquals(0, count(graph(WRITER.write(Telling.of("d", "", text))), "?c hs:claimedOn ?day"));
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK, 2031-05-07, 2031-05-07, 2031-05-07",
    "WEEK, 2031-04-30, 2031-05-07, 2031-05-04",
    "WEEK, 2031-05-07, , 2031-05-11",
    "MONTH, 2031-05-07, 2031-05-07, 2031-05-07",
    "MONTH, 2031-04-30, 2031-05-07, 2031-04-30",
    "MONTH, 2031-05-07, , 2031-05-31",
    "YEAR, 2031-05-07, 2031-05-07, 2031-05-07",
    "YEAR, 2030-05-07, 2031-05-07, 2030-12-31",
    "YEAR, 2031-05-07, , 2031-12-31",
  })
  void whatWasStatedWithinAPeriodHadBeenClaimedByItsEndOrInPrint(
      CalendarUnit unit, LocalDate within, LocalDate published, String claimed) {
    Extraction told = Telling.stated(Period.holding(within, unit), Optional.ofNullable(published));
    String day = "?c hs:claimedOn ?day FILTER(STR(?day) = '" + claimed + "')";
    assertEquals(1, count(graph(WRITER.write(told)), day));
  }

  @Test
  void contestedWordsStayBesideTheNeutralCode() {
    Graph graph = graph(WRITER.write(SeedExtractions.safeReturn()));
    assertEquals(
        1,
        count(
            graph,
            "?f hs:statusWords \"remained\" ; hs:status <https://w3id.org/hearsay/status/remaining>"));
  }

  @Test
  void hedgesAndReceptionsKeepTheirLayerAndWords() {
    Graph graph = graph(WRITER.write(SeedExtractions.detainees()));
    assertEquals(
        3, count(graph, "?c hs:hedge ?h . ?h hs:layer hs:ReporterLayer ; hs:surface ?words"));
    assertEquals(
        1,
        count(
            graph,
            "?c hs:reception ?r . ?r hs:outcome hs:Echoed ; hs:receivedBy \"other Russian"
                + " officials\""));
  }

  @Test
  void onlyDeclaredTermsAreUsed() {
    Graph vocabulary = Ontology.vocabulary();
    Set<Node> used =
        SeedExtractions.all().stream()
            .flatMap(extraction -> WRITER.write(extraction).triples().stream())
            .flatMap(t -> List.of(t.getPredicate(), t.getObject()).stream())
            .filter(node -> node.isURI() && node.getURI().startsWith(Hs.NS))
            .collect(Collectors.toSet());
    used.forEach(
        term ->
            assertTrue(
                vocabulary.contains(term, Borrowed.TYPE, Node.ANY)
                    || vocabulary.contains(term, SKOS.inScheme.asNode(), Node.ANY),
                term.toString()));
    assertTrue(used.size() > 40, "" + used.size());
  }

  @Test
  void aClaimCostsFewQuads() {
    long claims = 0;
    long quads = 0;
    for (Extraction extraction : SeedExtractions.all()) {
      claims += extraction.attributions().size();
      quads += WRITER.write(extraction).triples().size();
    }
    assertTrue(quads / claims < 45, quads + " quads for " + claims + " claims");
  }

  @Test
  void halfASurrogatePairIsRefused() {
    Extraction broken = Telling.of("d", "\uD83D ", "Ann Lee said it rained.");
    assertThrows(IllegalArgumentException.class, () -> WRITER.write(broken));
  }

  private static Set<Node> objects(DocumentQuads quads, Node property) {
    return quads.triples().stream()
        .filter(t -> t.getPredicate().equals(property))
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }

  private static Graph graph(DocumentQuads quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.triples().forEach(graph::add);
    return graph;
  }

  private static long count(Graph graph, String pattern) {
    String query = PREFIXES + "SELECT (COUNT(*) AS ?n) WHERE { " + pattern + " }";
    try (var execution =
        QueryExecutionFactory.create(
            QueryFactory.create(query), ModelFactory.createModelForGraph(graph))) {
      return execution.execSelect().next().getLiteral("n").getLong();
    }
  }
}
