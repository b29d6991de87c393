package org.hearsay.web.sparql.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldRowsTest {

  private static final String PREFIX = "PREFIX : <http://example.org/> ";
  private static final RewriteFactory SAFE = context -> new SafeAlgebra(context, 25);

  private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();

  @BeforeEach
  void fill() {
    String quads =
        """
        INSERT DATA {
          GRAPH :one { :a :p 1 . :b :p 2 . :c :p 3 }
          GRAPH :two { :b :p 2 . :c :q 3 . :d :p 4 }
        }
        """;
    Txn.executeWrite(dataset, () -> UpdateExec.dataset(dataset).update(PREFIX + quads).execute());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { GRAPH ?g { ?s :p ?o } } ORDER BY ?g ?s",
        "SELECT * { GRAPH :two { ?s :p ?o } } ORDER BY ?s",
        "SELECT * { ?s :p ?o MINUS { GRAPH :two { ?s :p ?x } } } ORDER BY ?s",
        "SELECT * { GRAPH :one { ?s :p ?o MINUS { ?s :q ?x } } } ORDER BY ?s",
        "SELECT * { GRAPH ?g { ?s :p ?o } OPTIONAL { GRAPH ?h { ?x :q ?y } FILTER(?s = ?x) } }"
            + " ORDER BY ?g ?s",
        "SELECT * { GRAPH :one { ?s :p ?o } { SELECT ?s { GRAPH :two { ?s :p ?x } } } } ORDER BY ?s"
      })
  void rowsAreOfTheGraphTheyWereBoundInBefore(String query) {
    List<Binding> unbounded = rows(query, false);
    assertFalse(unbounded.isEmpty());
    assertEquals(unbounded, rows(query, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT DISTINCT ?s ?o { GRAPH ?g { ?s :p ?o } } ORDER BY ?s ?o",
        "SELECT ?s { GRAPH ?g { ?s :p ?o } } GROUP BY ?s ORDER BY ?s",
        "SELECT ?s (COUNT(*) AS ?n) { GRAPH ?g { ?s :p ?o } } GROUP BY ?s ORDER BY ?s",
        "SELECT ?o (MAX(?s) AS ?m) { ?s :p ?o } GROUP BY ?o HAVING (?o > 1) ORDER BY ?o",
        "SELECT (COUNT(DISTINCT ?s) AS ?n) (SUM(?o) AS ?all) { GRAPH ?g { ?s :p ?o } }",
        "SELECT (COUNT(*) AS ?n) (SUM(?o) AS ?all) { ?s :none ?o }",
        "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s { GRAPH :one { ?s ?p ?o } } }",
        "SELECT * { { SELECT ?s (COUNT(?o) AS ?n) { ?s ?p ?o } GROUP BY ?s } ?s :q ?x } ORDER BY ?s",
      })
  void groupsAndRowsThatAreToldApartAreTheSame(String query) {
    List<Binding> unbounded = rows(query, false);
    assertFalse(unbounded.isEmpty());
    assertEquals(unbounded, rows(query, true));
  }

  /** A step that is run for each row holds no more than it does for one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT DISTINCT ?y { ?t ?y ?z }",
        "SELECT ?y { ?t ?y ?z } GROUP BY ?y",
        "?t ?y ?z MINUS { ?t :none ?n }"
      })
  void whatIsLetGoOfIsNotCounted(String inner) {
    String query = "SELECT * { ?s ?p ?o . ?a ?b ?c FILTER EXISTS { " + inner + " } }";
    assertEquals(25, rows(query, false).size());
    assertEquals(25, rows(query, true).size());
  }

  private List<Binding> rows(String query, boolean bounded) {
    return Txn.calculateRead(
        dataset,
        () -> {
          QueryExecBuilder asking =
              QueryExec.dataset(dataset)
                  .query(PREFIX + query)
                  .set(TDB2.symUnionDefaultGraph, true)
                  .set(ARQConstants.symCancelQuery, new AtomicBoolean());
          if (bounded) {
            asking.set(ARQConstants.sysOptimizerFactory, SAFE);
          }
          List<Binding> rows = new ArrayList<>();
          try (QueryExec running = asking.build()) {
            running.select().forEachRemaining(row -> rows.add(row.detach()));
          }
          return rows;
        });
  }
}
