package org.hearsay.query.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase2;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;

/** Patterns that are walked have the solutions that they have when TDB2 matches them. */
class MatcherTest {

  private static final List<String> THINGS =
      List.of(":a", ":b", ":c", ":d", "7", "07", "\"7\"", "\"7\"@en", "true");

  private static final List<String> PROPERTIES = List.of(":p", ":q", ":r");

  private static final List<String> TERMS = List.of("?x", "?y", "?z", "?x", "?y", ":a", ":b", "7");

  private static final List<String> FILTERS =
      List.of(
          "?x != :a",
          "!BOUND(?z) || ?z != ?x",
          "?y = 7",
          "isIRI(?x) && BOUND(?y)",
          "EXISTS { ?x :p ?w }",
          "NOT EXISTS { ?y :q ?x . ?x :r ?w }");

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsWalkedHasTheSolutionsThatTdb2Finds(
      @ForAll("graphs") String graphs, @ForAll("groups") String group) {
    DatasetGraph dataset = holding(graphs);
    String query = "PREFIX : <http://e/> SELECT * { " + group + " }";
    assertEquals(
        solutions(dataset, query, plain -> {}), solutions(dataset, query, walked(dataset)), query);
  }

  @Provide
  Arbitrary<String> graphs() {
    return list(
            Combinators.combine(
                    Arbitraries.of(":g", ":h"),
                    Arbitraries.of(THINGS.subList(0, 4)),
                    Arbitraries.of(PROPERTIES),
                    Arbitraries.of(THINGS))
                .as("GRAPH %s { %s %s %s }"::formatted),
            1,
            30)
        .map(quads -> String.join("\n", quads));
  }

  @Provide
  Arbitrary<String> groups() {
    Arbitrary<String> optional = patterns(2).map("OPTIONAL { %s }"::formatted);
    Arbitrary<String> filter = Arbitraries.of(FILTERS).map("FILTER(%s)"::formatted);
    Arbitrary<String> values =
        Arbitraries.of(THINGS).map("VALUES ?x { %s :nowhere :b }"::formatted);
    Arbitrary<String> computed = Arbitraries.just("BIND(STR(?y) AS ?w)");
    Arbitrary<String> other =
        patterns(2)
            .flatMap(
                inner ->
                    Arbitraries.of(
                        "MINUS { " + inner + " }",
                        "{ " + inner + " } UNION { ?x :p ?y }",
                        "GRAPH ?g { " + inner + " }",
                        "OPTIONAL { " + inner + " FILTER(?x != :a) }",
                        "{ SELECT DISTINCT ?x { " + inner + " } }"));
    return Combinators.combine(
            patterns(3), list(Arbitraries.oneOf(optional, filter, values, computed, other), 0, 4))
        .as((first, others) -> first + " " + withOneBinding(others));
  }

  /** A variable can be computed only once. */
  private static String withOneBinding(List<String> parts) {
    return parts.stream()
        .filter(part -> !part.startsWith("BIND") || parts.indexOf(part) == parts.lastIndexOf(part))
        .collect(Collectors.joining(" "));
  }

  private static Arbitrary<String> patterns(int most) {
    Arbitrary<String> term = Arbitraries.of(TERMS);
    Arbitrary<String> property = Arbitraries.of(":p", ":q", ":r", "?o", ":p/:q");
    return list(Combinators.combine(term, property, term).as("%s %s %s ."::formatted), 1, most)
        .map(triples -> String.join(" ", triples));
  }

  private static Arbitrary<List<String>> list(Arbitrary<String> parts, int least, int most) {
    return parts.list().ofMinSize(least).ofMaxSize(most);
  }

  @Test
  void aThingOfManyTriplesIsReadAnew() {
    DatasetGraph dataset = holding(100, "GRAPH :g { :hub :p %1$d . :n%1$d :q :hub }");
    String query =
        "PREFIX : <http://e/> SELECT * { ?n :q ?hub . ?hub :p ?x . OPTIONAL { ?hub :p 77 } }";
    List<String> found = solutions(dataset, query, walked(dataset));
    assertEquals(10_000, found.size());
    assertTrue(found.equals(solutions(dataset, query, plain -> {})));
  }

  @Test
  void aWalkThatFindsNothingHearsTheSignalToStop() {
    DatasetGraph dataset = holding(200, "GRAPH :g { :n%1$d :p %1$d }");
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger asked = new AtomicInteger();
    FunctionRegistry functions = new FunctionRegistry();
    functions.put("http://e/never", uri -> new StoppingSoon(asked, stop));
    Consumer<QueryExecBuilder> stopped =
        execution -> {
          walked(dataset).accept(execution);
          execution.set(ARQConstants.registryFunctions, functions);
          execution.set(ARQConstants.symCancelQuery, stop);
        };
    assertThrows(
        QueryCancelledException.class,
        () ->
            solutions(
                dataset,
                "PREFIX : <http://e/> SELECT * { ?a :p ?x . ?b :p ?y FILTER(:never(?x, ?y)) }",
                stopped));
    assertEquals(StoppingSoon.CALLS, asked.get());
  }

  /** Is never true, and asks for the query's end while it is walked. */
  private static final class StoppingSoon extends FunctionBase2 {

    static final int CALLS = 1_000;

    private final AtomicInteger asked;
    private final AtomicBoolean stop;

    StoppingSoon(AtomicInteger asked, AtomicBoolean stop) {
      this.asked = asked;
      this.stop = stop;
    }

    @Override
    public NodeValue exec(NodeValue one, NodeValue other) {
      stop.set(asked.incrementAndGet() >= CALLS);
      return NodeValue.FALSE;
    }
  }

  @Test
  void whatOneQueryReadAnotherFinds() {
    DatasetGraph dataset = holding("GRAPH :g { :a :p :b, 7 . :b :q :c }");
    Matcher matcher = new Matcher(TDBInternal.requireStorage(dataset));
    Consumer<QueryExecBuilder> shared =
        execution -> execution.set(ARQConstants.sysOpExecutorFactory, matcher.executors());
    for (String query :
        List.of(
            "SELECT * { ?a :p ?b . ?b :q ?c }",
            "SELECT * { :a :p ?b OPTIONAL { ?b :q ?c } }",
            "SELECT * { ?a :p 7 . ?a ?o ?b }")) {
      String whole = "PREFIX : <http://e/> " + query;
      assertEquals(solutions(dataset, whole, plain -> {}), solutions(dataset, whole, shared));
    }
  }

  /** One that holds so many of a graph, each with its number. */
  private static DatasetGraph holding(int many, String graph) {
    return holding(
        IntStream.range(0, many).mapToObj(graph::formatted).collect(Collectors.joining("\n")));
  }

  private static DatasetGraph holding(String graphs) {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(
        dataset,
        () ->
            UpdateExec.dataset(dataset)
                .update("PREFIX : <http://e/> INSERT DATA { " + graphs + " }")
                .execute());
    return dataset;
  }

  private static Consumer<QueryExecBuilder> walked(DatasetGraph dataset) {
    Matcher matcher = new Matcher(TDBInternal.requireStorage(dataset));
    return execution -> execution.set(ARQConstants.sysOpExecutorFactory, matcher.executors());
  }

  private static List<String> solutions(
      DatasetGraph dataset, String query, Consumer<QueryExecBuilder> setting) {
    QueryExecBuilder execution = QueryExec.dataset(dataset).query(query);
    setting.accept(execution);
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec running = execution.build()) {
            return rows(running.select());
          }
        });
  }

  private static List<String> rows(RowSet found) {
    List<String> rows = new ArrayList<>();
    found.forEachRemaining(
        row -> {
          Binding kept = row.detach();
          rows.add(found.getResultVars().stream().map(kept::get).toList().toString());
        });
    Collections.sort(rows);
    return rows;
  }
}
