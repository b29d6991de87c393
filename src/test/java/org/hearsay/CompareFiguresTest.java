package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.claim.Extraction;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.Ontology;
import org.hearsay.rdf.ReasonWriter;
import org.hearsay.store.ClaimStore;
import org.hearsay.text.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CompareFiguresTest {

  private static final Node OTHERWISE = NodeFactory.createLiteralLang("worded otherwise", "en");

  @AutoClose private final ClaimStore store = ClaimStore.inMemory();
  private final IriMinter minter = IriMinter.local();
  private final CompareFigures comparing = new CompareFigures(store, minter);

  private void store(Extraction... found) {
    ExtractionWriter writer = new ExtractionWriter(minter, "test");
    store.replace(List.of(found).stream().map(writer::write).toList());
  }

  private Set<String> verdicts() {
    return store.read(
        dataset ->
            dataset.stream(Node.ANY, Node.ANY, Hs.EXPLANATION, Node.ANY)
                .filter(quad -> dataset.contains(Node.ANY, quad.getSubject(), Hs.VERDICT, Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theSeedsGetTheirThreeVerdicts() {
    store(SeedExtractions.detainees(), SeedExtractions.safeReturn());
    comparing.changed();
    assertEquals(
        Set.of(
            "not comparable: the measure differs: stock against flow; held excludes repatriated",
            "not comparable: the measure differs: stock against flow; remaining excludes"
                + " repatriated",
            "insufficient: the status may be partly shared: held and remaining overlap;"
                + " Sumy Oblast is part of Ukraine; the reference time of neither is known;"
                + " exactly 30 is among “more than 20”"),
        verdicts());
  }

  @Test
  void verdictsAreMadeUpForWhenNextAsked() {
    store(SeedExtractions.detainees());
    comparing.changed();
    assertEquals(1, verdicts().size());
    store(SeedExtractions.safeReturn());
    assertEquals(1, verdicts().size());
    assertEquals(1, count(Borrowed.TYPE, Hs.UNCOMPARED));
    comparing.changed();
    assertEquals(3, verdicts().size());
    assertEquals(0, count(Borrowed.TYPE, Hs.UNCOMPARED));
  }

  @Test
  void aReasonIsToldOnceHoweverManyVerdictsRestOnIt() {
    Extraction article = SeedExtractions.safeReturn();
    store(SeedExtractions.detainees(), article, reprint(article));
    comparing.changed();
    long described = count(Hs.KEY_FIELD, Node.ANY);
    assertTrue(count(Hs.REASON, Node.ANY) > described);
    assertEquals(described, distinct(Hs.REASON));
  }

  @Test
  void aReasonIsToldInTheWordsOfTheLastComparisonAlone() {
    store(SeedExtractions.detainees());
    comparing.changed();
    List<Triple> told = reasons();
    store
        .beginReplacing(
            Map.of(ReasonWriter.GRAPH, told.stream().map(CompareFiguresTest::reworded).toList()),
            List.of())
        .run();
    store(reprint(SeedExtractions.detainees()));
    new CompareFigures(store, minter).changed();
    assertFalse(told.isEmpty());
    assertTrue(reasons().containsAll(told));
    assertEquals(
        Set.of(),
        reasons().stream()
            .filter(triple -> triple.getObject().equals(OTHERWISE))
            .collect(Collectors.toSet()));
  }

  private List<Triple> reasons() {
    return store.read(
        dataset ->
            dataset.stream(ReasonWriter.GRAPH, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .toList());
  }

  /** As an earlier version of this program may have put it. */
  private static Triple reworded(Triple told) {
    return told.getPredicate().equals(Hs.EXPLANATION)
        ? Triple.create(told.getSubject(), Hs.EXPLANATION, OTHERWISE)
        : told;
  }

  @Test
  void whatIsStoredConformsToTheShapes() {
    store(SeedExtractions.detainees(), SeedExtractions.safeReturn());
    comparing.changed();
    Graph all = GraphFactory.createDefaultGraph();
    store.read(
        dataset -> {
          GraphView.createUnionGraph(dataset).stream().forEach(all::add);
          return all;
        });
    ValidationReport report = ShaclValidator.get().validate(Ontology.shapes(), all);
    assertTrue(all.contains(Node.ANY, Hs.VERDICT, Node.ANY));
    assertEquals(List.of(), report.getEntries().stream().map(Object::toString).toList());
  }

  @Test
  void aReprintIsNoOriginOfItsOwn() {
    Extraction article = SeedExtractions.safeReturn();
    store(article, reprint(article));
    comparing.changed();
    assertEquals(2, count(Hs.RESTS_ON, Node.ANY));
    assertEquals(1, distinct(Hs.RESTS_ON));
  }

  /** The same text under another name, as another outlet would carry it. */
  private static Extraction reprint(Extraction article) {
    Document document = article.document();
    return new Extraction(
        new Document("reprint", document.text(), document.publication(), document.passages()),
        article.sentences(),
        article.attributions(),
        article.figures(),
        article.times(),
        article.roles(),
        article.notices());
  }

  private long count(Node property, Node value) {
    return store.read(dataset -> dataset.stream(Node.ANY, Node.ANY, property, value).count());
  }

  private long distinct(Node property) {
    return store.read(
        dataset ->
            dataset.stream(Node.ANY, Node.ANY, property, Node.ANY)
                .map(Quad::getObject)
                .distinct()
                .count());
  }
}
