package org.hearsay.query;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Asker;
import org.hearsay.query.answer.Knowledge;
import org.hearsay.query.answer.Plan;
import org.hearsay.query.answer.Slice;

/** Runs canned queries on a dataset whose default graph is the union of its graphs. */
public final class QueryRunner {

  private final DatasetGraph dataset;
  private final Knowledge knowledge;
  private final Optional<Duration> limit;
  private final Optional<AtomicBoolean> stop;

  /**
   * Runs for a time.
   *
   * @param limit how long a query may take
   */
  public QueryRunner(DatasetGraph dataset, Duration limit) {
    this(dataset, new Knowledge(), Optional.of(limit), Optional.empty());
  }

  /**
   * Runs until told to stop.
   *
   * @param knowledge what is known of the dataset from queries before
   * @param stop ends the query when it is set, with a {@link QueryCancelledException}
   */
  public QueryRunner(DatasetGraph dataset, Knowledge knowledge, AtomicBoolean stop) {
    this(dataset, knowledge, Optional.empty(), Optional.of(stop));
  }

  private QueryRunner(
      DatasetGraph dataset,
      Knowledge knowledge,
      Optional<Duration> limit,
      Optional<AtomicBoolean> stop) {
    this.dataset = dataset;
    this.knowledge = knowledge;
    this.limit = limit;
    this.stop = stop;
  }

  /**
   * Runs a query.
   *
   * @param values by the names of parameters; an optional parameter that is missing asks for all
   * @throws QueryArgumentException if a value is missing or wrong, or nothing bears a name
   * @throws QueryTimeoutException if it takes too long
   */
  public Answer run(CannedQuery query, Map<String, String> values) {
    return run(query, values, Slice.ALL);
  }

  /** As {@link #run(CannedQuery, Map)}, and gives some of the rows only. */
  public Answer run(CannedQuery query, Map<String, String> values, Slice slice) {
    Plan plan = plan(query, values);
    try {
      return Txn.calculateRead(dataset, () -> plan.answer(slice));
    } catch (QueryCancelledException e) {
      throw limit
          .<RuntimeException>map(most -> new QueryTimeoutException(query.name(), most, e))
          .orElse(e);
    }
  }

  /**
   * Finds out what lets a query be answered soon with other values of the same parameters.
   *
   * @throws QueryArgumentException if a value is missing or wrong, or nothing bears a name
   */
  public void prepare(CannedQuery query, Map<String, String> values) {
    Plan plan = plan(query, values);
    Txn.executeRead(dataset, plan::prepare);
  }

  private Plan plan(CannedQuery query, Map<String, String> values) {
    Arguments arguments = Arguments.of(query, values);
    return new Plan(arguments.settle(query.sparql()), new Asker(dataset, limit, stop), knowledge);
  }
}
