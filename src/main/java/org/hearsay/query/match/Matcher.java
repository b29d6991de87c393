package org.hearsay.query.match;

import java.util.Optional;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/** Matches the patterns of queries on a dataset, and knows what is read of it often. */
public final class Matcher {

  /** Each holds some ten triples of sixteen bytes, 32 at most, and takes 160 bytes beside them. */
  private static final int MOST = 100_000;

  private final DatasetGraphTDB dataset;
  private final Cache<Edge, Optional<FewEdges>> known = CacheFactory.createCache(MOST);

  /** One for a state of a dataset; who writes to the dataset needs another. */
  public Matcher(DatasetGraphTDB dataset) {
    this.dataset = dataset;
  }

  /**
   * What executes queries within one transaction that sees the state, in one thread; to be set as
   * {@link org.apache.jena.sparql.ARQConstants#sysOpExecutorFactory}.
   */
  public OpExecutorFactory executors() {
    NodeTupleTable quads = dataset.getQuadTable().getNodeTupleTable();
    Rows rows = new Rows(new Layout(), new Places(quads.getNodeTable()));
    Edges edges = new Edges(quads, known);
    return context ->
        context.getDataset() == dataset
            ? new MatchingExecutor(context, rows, edges)
            : new OpExecutorTDB2(context);
  }
}
