package org.hearsay.query.answer;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/**
 * Asks a dataset what one caller wants to know, within the caller's transaction: all queries
 * together may take so long, and end with a {@link org.apache.jena.query.QueryCancelledException}
 * when the time is up or the caller is told to stop.
 */
public final class Asker {

  private final DatasetGraph dataset;
  private final Optional<Duration> limit;
  private final Optional<AtomicBoolean> stop;
  private final long start = System.nanoTime();

  /**
   * The caller's patience begins now.
   *
   * @param limit how long all queries together may take
   * @param stop ends the query that runs when it is set
   */
  public Asker(DatasetGraph dataset, Optional<Duration> limit, Optional<AtomicBoolean> stop) {
    this.dataset = dataset;
    this.limit = limit;
    this.stop = stop;
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** A query that is about to be run. */
  QueryExecBuilder asking(Query query) {
    QueryExecBuilder execution = QueryExec.dataset(dataset).query(query);
    limit.ifPresent(most -> execution.timeout(left(most), TimeUnit.NANOSECONDS));
    stop.ifPresent(signal -> execution.set(ARQConstants.symCancelQuery, signal));
    return execution;
  }

  private long left(Duration most) {
    return Math.max(1, most.toNanos() - (System.nanoTime() - start));
  }
}
