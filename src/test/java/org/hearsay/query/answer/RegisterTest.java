package org.hearsay.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterTest {

  private static final String PREFIX = "PREFIX : <http://example.org/> ";

  private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
  private final Knowledge knowledge = new Knowledge();

  @BeforeEach
  void fill() {
    update(
        """
        INSERT DATA {
          :one :by :cy ; :on 4 . :two :by :ada ; :on 3 . :three :by :cy ; :on 2 .
          :four :by :ben ; :on 1 . :five :by :ben .
          :ada :name "Ada" . :ben :name "Ben" , "Benjamin" . :cy :name "Cy" .
        }
        """);
  }

  private void update(String request) {
    Txn.executeWrite(dataset, () -> UpdateExec.dataset(dataset).update(PREFIX + request).execute());
  }

  /** What a register of the query's outline tells, if there can be one. */
  private <T> Optional<T> told(String text, Function<Passage, T> telling) {
    Query query = QueryFactory.create(PREFIX + text);
    return Txn.calculateRead(
        dataset,
        () -> {
          Execution execution =
              new Execution(new Asker(dataset, Optional.empty(), Optional.empty()), knowledge);
          Optional<Wanted> wanted = Outliner.wanted(query, Core.of(query).orElseThrow());
          wanted.ifPresent(solutions -> execution.makeRegister(solutions.outline()));
          return wanted.flatMap(execution::passing).map(telling);
        });
  }

  private static List<String> claims(Front front) {
    return front.rows().stream().map(row -> row.get(Var.alloc("claim")).getLocalName()).toList();
  }

  @Test
  void whatPassesComesInTheOrderOfTheQuery() {
    String query = "SELECT * { ?claim :by ?who ; :on ?on FILTER(?on > 1) } ORDER BY DESC(?who) ?on";
    assertEquals(
        Optional.of(List.of("three", "one", "two")),
        told(query, passage -> claims(passage.next(9))));
  }

  @Test
  void whoHasTwoNamesIsOneBeginning() {
    String query =
        "SELECT * { ?claim :by ?who ; :on ?on"
            + " FILTER EXISTS { ?who :name ?name FILTER(CONTAINS(LCASE(?name), \"ben\")) } }"
            + " ORDER BY ?on";
    assertEquals(Optional.of(List.of("four")), told(query, passage -> claims(passage.next(9))));
  }

  @Test
  void whatNoOrderTellsApartComesAtOnce() {
    String query = "SELECT * { ?claim :by ?who ; :on ?on FILTER(?on > 1) } ORDER BY ?who";
    assertEquals(
        Optional.of(List.of(1, 2, 0)),
        told(
            query,
            passage -> IntStream.range(0, 3).mapToObj(i -> passage.next(1).size()).toList()));
  }

  @Test
  void whatIsSortedTwiceHasNoRegister() {
    String query =
        "SELECT * { ?claim :by ?who ; :on ?on OPTIONAL { ?who :name ?name } FILTER(?on > 0) }"
            + " ORDER BY ?name";
    assertEquals(Optional.empty(), told(query, passage -> passage));
    update("DELETE DATA { :ben :name \"Benjamin\" }");
    assertEquals(
        Optional.of(List.of("two", "four")), told(query, passage -> claims(passage.next(2))));
  }

  @Test
  void otherValuesAreToldByTheSameRegister() {
    String query = "SELECT * { ?claim :by ?who ; :on ?on FILTER(?on %s) } ORDER BY ?who";
    told(query.formatted("= 1"), passage -> passage);
    for (String test : List.of("> 3", "= 4", ">= 4.0")) {
      assertEquals(
          Optional.of(List.of("one")),
          told(query.formatted(test), passage -> claims(passage.next(9))),
          test);
    }
  }

  @Test
  void whatTestsNothingNeedsNoRegister() {
    assertEquals(
        Optional.empty(), told("SELECT * { ?claim :on ?on } ORDER BY ?on", passage -> passage));
  }
}
