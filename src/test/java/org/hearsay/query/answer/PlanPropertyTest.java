package org.hearsay.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** Whatever is in a store and is asked of it, prepared or not, the rows are Jena's. */
class PlanPropertyTest {

  private static final String PREFIX =
      "PREFIX : <http://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
  private static final String COLUMNS = "?a ?b ?x ?y ?n";
  private static final List<String> THINGS = List.of(":s", ":t", ":u", ":v");
  private static final List<String> TOLD =
      List.of(
          ":p 1",
          ":p 2",
          ":p 1.0",
          ":p 3e0",
          ":p \"ab\"",
          ":p \"2031-05-01\"^^xsd:date",
          ":p :s",
          ":r \"ab\"",
          ":r \"Ba\"@en",
          ":r \"b\"");
  private static final List<String> OPTIONAL =
      List.of(
          "OPTIONAL { ?b :p ?y }",
          "OPTIONAL { ?a :r ?n }",
          "OPTIONAL { ?a :r ?n . ?a :p ?y }",
          "OPTIONAL { ?b :p ?y FILTER(?y > 1) }",
          "OPTIONAL { ?b :q/:r ?n }");
  private static final List<String> FILTERS =
      List.of(
          "FILTER(?x < 3)",
          "FILTER(?y >= 1.0)",
          "FILTER(?x = 1)",
          "FILTER(?n != \"ab\")",
          "FILTER(CONTAINS(LCASE(?n), \"a\"))",
          "FILTER(STR(?x) = \"1\")",
          "FILTER(!BOUND(?y) || ?y > 1)",
          "FILTER(?x <= ?y)",
          "FILTER(?x >= \"2031-01-01\"^^xsd:date)",
          "FILTER(?x > 0 && ?y > 0)",
          "FILTER EXISTS { ?b :r ?m FILTER(CONTAINS(LCASE(?m), \"b\")) }",
          "FILTER EXISTS { ?a :q*/:r ?o FILTER(CONTAINS(LCASE(?o), \"b\")) }",
          "FILTER NOT EXISTS { ?b :q ?a }");
  private static final List<String> ORDERS =
      List.of(
          "?x",
          "?b",
          "DESC(?x)",
          "?y",
          "DESC(?y)",
          "DESC(BOUND(?y))",
          "?n",
          "(LCASE(?n))",
          "(?x > 1)");

  @Provide
  Arbitrary<String> triples() {
    Arbitrary<String> thing = Arbitraries.of(THINGS);
    Arbitrary<String> links =
        Combinators.combine(thing, thing).as((from, to) -> from + " :q " + to + " . ");
    Arbitrary<String> told =
        Combinators.combine(thing, Arbitraries.of(TOLD)).as((of, what) -> of + " " + what + " . ");
    return Combinators.combine(links.list().ofSize(6), told.list().ofSize(12))
        .as((a, b) -> String.join("", a) + String.join("", b));
  }

  @Provide
  Arbitrary<String> queries() {
    return Combinators.combine(
            Arbitraries.of("", "DISTINCT"),
            Arbitraries.of(OPTIONAL).set().ofMaxSize(2),
            Arbitraries.of(FILTERS).set().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(ORDERS).list().ofMinSize(1).ofMaxSize(3))
        .as(
            (distinct, optional, filters, order) ->
                "SELECT %s %s { ?a :q ?b ; :p ?x %s %s } ORDER BY %s %s"
                    .formatted(
                        distinct,
                        COLUMNS,
                        String.join(" ", optional),
                        String.join(" ", filters),
                        String.join(" ", order),
                        COLUMNS));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void thePlannedRowsAreThoseThatJenaFinds(
      @ForAll("triples") String triples, @ForAll("queries") String query) {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(
        dataset,
        () ->
            UpdateExec.dataset(dataset)
                .update(PREFIX + "INSERT DATA { GRAPH :g { " + triples + " } }")
                .execute());
    Query asked = QueryFactory.create(PREFIX + query);
    List<List<Optional<Term>>> all =
        Txn.calculateRead(
            dataset, () -> Answer.of(QueryExec.dataset(dataset).query(asked).select()).rows());
    Knowledge knowledge = new Knowledge();
    assertSlices(all, query, dataset, knowledge);
    Txn.executeRead(dataset, () -> plan(query, dataset, knowledge).prepare());
    assertSlices(all, query, dataset, knowledge);
  }

  private static void assertSlices(
      List<List<Optional<Term>>> all, String query, DatasetGraph dataset, Knowledge knowledge) {
    for (Slice slice : List.of(new Slice(0, 1), new Slice(1, 3), new Slice(0, 100))) {
      List<List<Optional<Term>>> part =
          all.stream().skip(slice.offset()).limit(slice.limit()).toList();
      Plan plan = plan(query, dataset, knowledge);
      assertEquals(part, Txn.calculateRead(dataset, () -> plan.answer(slice)).rows(), query);
    }
  }

  private static Plan plan(String query, DatasetGraph dataset, Knowledge knowledge) {
    Asker asker = new Asker(dataset, Optional.empty(), Optional.empty());
    return new Plan(QueryFactory.create(PREFIX + query), asker, knowledge);
  }
}
