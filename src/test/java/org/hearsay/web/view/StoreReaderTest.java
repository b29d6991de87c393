package org.hearsay.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.hearsay.rdf.Hs;
import org.junit.jupiter.api.Test;

class StoreReaderTest {

  private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();

  @Test
  void statusesOfAsManyFiguresStandByAlphabet() {
    Txn.executeWrite(
        dataset,
        () ->
            List.of("missing", "held", "killed", "killed", "dead", "wounded")
                .forEach(this::addFigure));
    assertEquals(
        List.of("killed", "dead", "held", "missing", "wounded"),
        Txn.calculateRead(dataset, () -> new StoreReader(dataset).statuses()));
  }

  private void addFigure(String status) {
    Node article = NodeFactory.createURI("urn:example:article");
    Node figure = NodeFactory.createBlankNode();
    Node concept = NodeFactory.createURI("urn:example:status/" + status);
    dataset.add(article, figure, Hs.STATUS, concept);
  }
}
