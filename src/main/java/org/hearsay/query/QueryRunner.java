package org.hearsay.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;

/** Runs canned queries on a dataset, within a time limit. */
public final class QueryRunner {

  private final DatasetGraph dataset;
  private final Optional<Duration> limit;
  private final Optional<AtomicBoolean> stop;

  /**
   * Runs on a dataset whose default graph is the union of its graphs.
   *
   * @param limit how long a query may take
   */
  public QueryRunner(DatasetGraph dataset, Duration limit) {
    this(dataset, Optional.of(limit), Optional.empty());
  }

  /**
   * Runs on a dataset whose default graph is the union of its graphs.
   *
   * @param stop ends the query when it is set, with a {@link QueryCancelledException}
   */
  public QueryRunner(DatasetGraph dataset, AtomicBoolean stop) {
    this(dataset, Optional.empty(), Optional.of(stop));
  }

  private QueryRunner(
      DatasetGraph dataset, Optional<Duration> limit, Optional<AtomicBoolean> stop) {
    this.dataset = dataset;
    this.limit = limit;
    this.stop = stop;
  }

  /**
   * Runs a query.
   *
   * @param arguments values by the names of parameters; an optional parameter that is missing asks
   *     for all
   * @throws QueryArgumentException if a value is missing or wrong, or nothing bears a name
   * @throws QueryTimeoutException if it takes too long
   */
  public Answer run(CannedQuery query, Map<String, String> arguments) {
    return run(query, arguments, Slice.ALL);
  }

  /** As {@link #run(CannedQuery, Map)}, and gives some of the rows only. */
  public Answer run(CannedQuery query, Map<String, String> arguments, Slice slice) {
    Map<Var, Node> terms = terms(query, arguments);
    return Txn.calculateRead(dataset, () -> answer(query, terms, slice));
  }

  private Answer answer(CannedQuery query, Map<Var, Node> terms, Slice slice) {
    QueryExecBuilder execution = QueryExec.dataset(dataset).query(sliced(query.sparql(), slice));
    limit.ifPresent(most -> execution.timeout(most.toMillis(), TimeUnit.MILLISECONDS));
    stop.ifPresent(signal -> execution.set(ARQConstants.symCancelQuery, signal));
    terms.forEach(execution::substitution);
    try (QueryExec running = execution.build()) {
      return Answer.of(running.select());
    } catch (QueryCancelledException e) {
      throw limit
          .<RuntimeException>map(most -> new QueryTimeoutException(query.name(), most, e))
          .orElse(e);
    }
  }

  private static Query sliced(Query query, Slice slice) {
    if (slice.offset() > 0) {
      query.setOffset(slice.offset());
    }
    if (slice.limit() < Long.MAX_VALUE) {
      query.setLimit(slice.limit());
    }
    return query;
  }

  private static Map<Var, Node> terms(CannedQuery query, Map<String, String> arguments) {
    for (String name : arguments.keySet()) {
      if (query.parameter(name).isEmpty()) {
        throw new QueryArgumentException(
            query.name() + " has no parameter \"" + name + "\"; it has " + names(query));
      }
    }
    Map<Var, Node> terms = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      String value =
          arguments.getOrDefault(parameter.name(), parameter.defaultValue().orElse(null));
      if (value != null) {
        terms.put(Var.alloc(parameter.variable()), parameter.term(value));
      } else if (!parameter.optional()) {
        throw new QueryArgumentException(
            query.name() + " needs " + parameter.name() + ", " + parameter.type().wanted());
      }
    }
    return terms;
  }

  private static String names(CannedQuery query) {
    return query.parameters().isEmpty()
        ? "none"
        : String.join(", ", query.parameters().stream().map(Parameter::name).toList());
  }
}
