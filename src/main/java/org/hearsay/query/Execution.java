package org.hearsay.query;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementGroup;

/** The running of one canned query, in one transaction; it may take several queries in SPARQL. */
final class Execution {

  private final DatasetGraph dataset;
  private final Lexicon lexicon;
  private final Optional<Duration> limit;
  private final Optional<AtomicBoolean> stop;
  private final long start = System.nanoTime();

  Execution(
      DatasetGraph dataset,
      Lexicon lexicon,
      Optional<Duration> limit,
      Optional<AtomicBoolean> stop) {
    this.dataset = dataset;
    this.lexicon = lexicon;
    this.limit = limit;
    this.stop = stop;
  }

  /** The answer to a query. */
  Answer answer(Query query) {
    return run(query, Answer::of);
  }

  /** The one column of the answer to a query. */
  List<Node> column(Query query) {
    Front column = bindings(query);
    return column.rows().stream().map(row -> row.get(column.variables().get(0))).toList();
  }

  /** The answer to a query, as it can begin another. */
  Front bindings(Query query) {
    return run(query, Front::of);
  }

  /** The values that a property has; empty if there are too many to know. */
  Optional<PropertyValues> values(Node property) {
    return lexicon.values(property, dataset);
  }

  /** The things of which a triple pattern holds; empty if they are many. */
  Optional<List<Node>> subjects(Triple pattern) {
    return lexicon.subjects(pattern, dataset);
  }

  /** The solutions of a group that stands for itself; empty if they are too many to know. */
  Optional<Front> solutions(ElementGroup group) {
    return lexicon.solutions(group, dataset);
  }

  private <T> T run(Query query, Function<RowSet, T> reading) {
    QueryExecBuilder execution = QueryExec.dataset(dataset).query(query);
    limit.ifPresent(most -> execution.timeout(left(most), TimeUnit.NANOSECONDS));
    lexicon
        .matcher(dataset)
        .ifPresent(by -> execution.set(ARQConstants.sysOpExecutorFactory, by.executors()));
    stop.ifPresent(signal -> execution.set(ARQConstants.symCancelQuery, signal));
    try (QueryExec running = execution.build()) {
      return reading.apply(running.select());
    }
  }

  private long left(Duration most) {
    return Math.max(1, most.toNanos() - (System.nanoTime() - start));
  }
}
