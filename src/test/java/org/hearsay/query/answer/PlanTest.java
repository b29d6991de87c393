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
    update(quads);
  }

  private void update(String request) {
    Txn.executeWrite(dataset, () -> UpdateExec.dataset(dataset).update(PREFIX + request).execute());
  }

  private List<String> rows(String query, Slice slice) {
    Knowledge knowledge = new Knowledge();
    List<String> unprepared = rows(query, slice, knowledge);
    Txn.executeRead(dataset, () -> plan(query, knowledge).prepare());
    assertEquals(unprepared, rows(query, slice, knowledge), "when prepared");
    return unprepared;
  }

  private List<String> rows(String query, Slice slice, Knowledge knowledge) {
    Plan plan = plan(query, knowledge);
    return Txn.calculateRead(dataset, () -> plan.answer(slice)).rows().stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> cell.map(Term::text).orElse("").replaceAll(".*/", ""))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private Plan plan(String query, Knowledge knowledge) {
    Asker asker = new Asker(dataset, Optional.empty(), Optional.empty());
    return new Plan(QueryFactory.create(PREFIX + query), asker, knowledge);
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

  @Test
  void whatIsOptionalMayTellTheOrder() {
    String query =
        "SELECT ?claim ?cited { ?claim :on ?on OPTIONAL { ?claim :cites ?cited }"
            + " FILTER(?on > 1) } ORDER BY DESC(BOUND(?cited)) DESC(?cited) ?on";
    assertEquals(List.of("one two", "three one", "two "), first(9, query));
    assertEquals(List.of("one two", "three one"), first(2, query));
  }

  @Test
  void whatStandsTwiceInTheOrderIsGivenInBothPlaces() {
    update("INSERT DATA { :one :by \"abe\" . :three :by \"zoe\" }");
    String query =
        "SELECT ?by ?claim { ?claim :on ?on OPTIONAL { ?claim :by ?by } FILTER(?on > 1) }"
            + " ORDER BY ?by ?claim";
    List<String> all = List.of("abe one", "ada two", "cy one", "cy three", "zoe three");
    assertEquals(all, first(9, query));
    assertEquals(all.subList(0, 3), first(3, query));
  }

  @Test
  void whatPassesByTwoNamesIsGivenOnce() {
    update("INSERT DATA { :four :by \"benjamin\" }");
    String query =
        "SELECT ?claim ?on { ?claim :on ?on ; :kind ?kind"
            + " FILTER EXISTS { ?claim :by ?by FILTER(CONTAINS(LCASE(?by), \"ben\")) } }"
            + " ORDER BY ?kind";
    assertEquals(List.of("four 1"), first(9, query));
  }

  @Test
  void whatIsAskedTwiceMayBeAnsweredByDifferentNames() {
    update("INSERT DATA { :four :by \"mia\" }");
    String query =
        "SELECT ?claim { ?claim :on ?on"
            + " FILTER EXISTS { ?claim :by ?by FILTER(CONTAINS(LCASE(?by), \"ben\")) }"
            + " FILTER EXISTS { ?claim :by ?by FILTER(CONTAINS(LCASE(?by), \"mia\")) } }"
            + " ORDER BY ?on";
    assertEquals(List.of("four"), first(9, query));
  }

  @Test
  void rowsThatNoKeyTellsApartComeTogether() {
    String query =
        "SELECT ?by (COUNT(?claim) AS ?claims) { ?claim :by ?by ; :on ?on FILTER(?on > 0) }"
            + " GROUP BY ?by ORDER BY ?by";
    assertEquals(List.of("ada 1", "ben 1"), first(2, query));
    assertEquals(List.of("cy 2"), rows(query, new Slice(2, 1)));
  }

  @Test
  void whereFewOfWhatPassesLeadToRowsMoreIsGoneThrough() {
    String query =
        "SELECT ?claim { ?claim :on ?on ; :cites ?cited . ?cited :kind ?kind FILTER(?on >= 1) }"
            + " ORDER BY ?on";
    assertEquals(List.of("three"), first(1, query));
    assertEquals(List.of("three", "one"), first(2, query));
  }

  @Test
  void whatIsNotThereForCertainOrOneOfTwoIsAskedAtTheEnd() {
    String query =
        "SELECT ?claim { ?claim :on ?on OPTIONAL { ?claim :cites ?cited }"
            + " FILTER NOT EXISTS { ?other :cites ?claim } FILTER(!BOUND(?cited) || ?on > 1)"
            + " FILTER(?on < 4) } ORDER BY ?on";
    assertEquals(List.of("three"), first(9, query));
  }
}
