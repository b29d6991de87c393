package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuadReaderTest {

  private static final Node MORNING = iri("morning-paper");
  private static final Node EVENING = iri("evening-paper");
  private static final Node HARBOR = iri("harbor");
  private static final Node NAME = iri("name");
  private static final Node SHIPS = iri("ships");
  private static final Triple NAMED =
      Triple.create(HARBOR, NAME, NodeFactory.createLiteralString("Port Alder"));

  private final ClaimStore store = ClaimStore.inMemory();

  @BeforeEach
  void twoPapersOnOneHarbor() {
    store
        .beginReplacing(
            Map.of(MORNING, List.of(NAMED, ships(0)), EVENING, List.of(NAMED, ships(1), ships(2))),
            List.of())
        .run();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void findsWhatTheDatasetFinds() {
    Set<Quad> expected =
        store.read(dataset -> set(Iter.toList(dataset.find(MORNING, null, null, null))));
    assertEquals(
        expected,
        read(quads -> set(Iter.toList(quads.find(MORNING, Node.ANY, Node.ANY, Node.ANY)))));
  }

  @Test
  void givesATripleOfTwoGraphsOnce() {
    assertEquals(List.of(NAMED), read(quads -> Iter.toList(quads.find(HARBOR, NAME, Node.ANY))));
  }

  @Test
  void givesAValueAsOftenAsItIsTold() {
    assertEquals(
        List.of(NAMED.getObject(), NAMED.getObject()),
        read(quads -> Iter.toList(quads.values(HARBOR, NAME))));
  }

  @Test
  void doesNotTakeANumberForTheNodeAtItsPlace() {
    assertEquals(
        Set.of(ships(0), ships(1), ships(2)),
        read(
            quads -> {
              Iter.toList(quads.find(Node.ANY, Node.ANY, Node.ANY));
              return set(Iter.toList(quads.find(HARBOR, SHIPS, Node.ANY)));
            }));
  }

  @Test
  void knowsNothingOfANodeThatIsNotInTheStore() {
    assertEquals(true, read(quads -> quads.contains(HARBOR, NAME, Node.ANY)));
    assertEquals(false, read(quads -> quads.contains(iri("elsewhere"), NAME, Node.ANY)));
  }

  private <T> T read(Function<QuadReader, T> reading) {
    return store.read((DatasetGraph dataset) -> reading.apply(new QuadReader(dataset)));
  }

  private static <T> Set<T> set(List<T> found) {
    return new HashSet<>(found);
  }

  private static Triple ships(int count) {
    return Triple.create(
        HARBOR, SHIPS, NodeFactory.createLiteralDT("" + count, XSDDatatype.XSDinteger));
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("http://localhost:3030/id/" + name);
  }
}
