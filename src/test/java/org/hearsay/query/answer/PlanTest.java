package org.hearsay.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the shape of a query, its rows are those that SPARQL gives. */
class PlanTest {

  private static final String PREFIX = "PREFIX : <http://example.org/> ";

  private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();

  @BeforeEach
  void fill() {
    String quads =
        """
        INSERT DATA {
          :one :by "cy" ; :on 4 ; :kind "b" ; :cites :two .
          :two :by "ada" ; :on 3 ; :kind "a" .
          :three :by "cy" ; :on 2 ; :kind "c" ; :cites :one .
          :four :by "ben" ; :on 1 ; :kind "b" ; :cites :none .
        }
        """;
    Txn.executeWrite(dataset, () -> UpdateExec.dataset(dataset).update(PREFIX + quads).execute());
  }

  private List<String> rows(String query, Slice slice) {
    Asker asker = new Asker(dataset, Optional.empty(), Optional.empty());
    Plan plan = new Plan(QueryFactory.create(PREFIX + query), asker, new Knowledge());
    return Txn.calculateRead(dataset, () -> plan.answer(slice)).rows().stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> cell.map(Term::text).orElse("").replaceAll(".*/", ""))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private List<String> first(int limit, String query) {
    return rows(query, new Slice(0, limit));
  }

  @Test
  void fewValuesComeInTheOrderOfTheQuery() {
    String query =
        "SELECT ?kind ?on { ?claim :on ?on ; :kind ?kind FILTER(%s) } ORDER BY ?kind ?on";
    assertEquals(
        List.of("a 3", "b 1", "b 4"),
        first(3, query.formatted("?kind = \"c\" || ?kind = \"b\" || ?kind = \"a\"")));
  }

  @Test
  void whatIsDistinctIsGivenOnceThoughItsKeyIsNotShown() {
    String query = "SELECT DISTINCT ?by { ?claim :by ?by ; :on ?on } ORDER BY ?on";
    assertEquals(rows(query, Slice.ALL).subList(0, 3), first(3, query));
  }

  @Test
  void aLimitOfTheQueryHoldsForItsSlices() {
    String query = "SELECT ?on { ?claim :on ?on } ORDER BY ?on OFFSET 1 LIMIT 2";
    assertEquals(List.of("2", "3"), first(9, query));
    assertEquals(List.of("3"), rows(query, new Slice(1, 9)));
    assertEquals(List.of(), rows(query, new Slice(3, 9)));
  }

  @Test
  void aPatternAfterWhatIsOptionalIsMatchedAfterIt() {
    String query =
        "SELECT ?claim ?cited ?kind { ?claim :on ?on OPTIONAL { ?claim :cites ?cited }"
            + " ?cited :kind ?kind FILTER(?kind = \"a\") } ORDER BY ?claim";
    assertEquals(List.of("one two a", "two two a"), first(9, query));
  }

  @Test
  void whatIsOptionalMayAskForWhatIsAroundIt() {
    String query =
        "SELECT ?claim { ?claim :by|:none ?by ; :on ?on"
            + " OPTIONAL { ?claim :kind ?kind FILTER(?on > 1) } FILTER(?kind = \"b\") }";
    assertEquals(List.of("one"), first(9, query));
  }

  @Test
  void whatExistsMayDependOnWhatIsOptional() {
    String query =
        "SELECT ?claim { ?claim :on ?on OPTIONAL { ?claim :cites ?cited }"
            + " FILTER EXISTS { ?any :kind ?kind FILTER(SAMETERM(?any, ?cited)) } } ORDER BY ?on";
    assertEquals(List.of("three", "one"), first(9, query));
  }

  @Test
  void wordsMayBeLookedForInWhatIsMadeOfAValue() {
    String query =
        "SELECT ?claim { ?claim :cites ?cited ; :on ?on"
            + " FILTER(CONTAINS(LCASE(STR(?cited)), \"one\")) } ORDER BY ?on";
    assertEquals(List.of("four", "three"), first(9, query));
  }

  @Test
  void whatIsOptionalMayBeGivenBefore() {
    String query =
        "SELECT ?claim { VALUES ?kind { \"a\" \"z\" } ?claim :on ?on"
            + " OPTIONAL { ?claim :kind ?kind } FILTER(?kind = \"a\") } ORDER BY ?on";
    assertEquals(List.of("four", "three", "two", "one"), first(9, query));
  }

  @Test
  void whatExistsMayHaveNoName() {
    String query =
        "SELECT ?claim { ?claim :on ?on"
            + " FILTER EXISTS { ?claim :cites [ :kind \"b\" ] } } ORDER BY ?on";
    assertEquals(List.of("three"), first(9, query));
  }
}
