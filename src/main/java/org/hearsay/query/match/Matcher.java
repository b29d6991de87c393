package org.hearsay.query.match;

import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/** Matches the patterns of queries on a dataset, and knows what was read of it not long ago. */
public final class Matcher {

  private final DatasetGraphTDB dataset;
  private final Edges edges;

  /** One for a state of a dataset; who writes to the dataset needs another. */
  public Matcher(DatasetGraphTDB dataset) {
    this.dataset = dataset;
    this.edges = new Edges(dataset.getQuadTable().getNodeTupleTable());
  }

  /**
   * What executes queries within one transaction that sees the state, in one thread; to be set as
   * {@link org.apache.jena.sparql.ARQConstants#sysOpExecutorFactory}.
   */
  public OpExecutorFactory executors() {
    Rows rows =
        new Rows(
            new Layout(), new Places(dataset.getQuadTable().getNodeTupleTable().getNodeTable()));
    return context ->
        context.getDataset() == dataset
            ? new MatchingExecutor(context, rows, edges)
            : new OpExecutorTDB2(context);
  }
}
