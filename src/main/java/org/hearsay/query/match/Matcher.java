package org.hearsay.query.match;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/** Matches the patterns of queries on a dataset, and knows what is read of it often. */
public final class Matcher {

  /** Each holds some ten triples of sixteen bytes, 32 at most, and takes 160 bytes beside them. */
  private static final int MOST = 100_000;

  /** The place of what is not bound. */
  public static final long UNBOUND = Place.ANY;

  private final DatasetGraphTDB dataset;
  private final Cache<Edge, Optional<FewEdges>> known = CacheFactory.createCache(MOST);

  /** One for a state of a dataset; who writes to the dataset needs another. */
  public Matcher(DatasetGraphTDB dataset) {
    this.dataset = dataset;
  }

  /** Where a solution has the node of a variable; {@link #UNBOUND} if it has none. */
  public long place(Binding solution, Var variable) {
    if (solution instanceof Row row) {
      return row.place(variable);
    }
    Node node = solution.get(variable);
    return node == null ? UNBOUND : Place.of(nodes().getNodeIdForNode(node));
  }

  /** The node at a place. */
  public Node node(long place) {
    return nodes().getNodeForNodeId(Place.id(place));
  }

  /**
   * Makes solutions of places, whose nodes are read only when they are asked for.
   *
   * @param variables of which each solution gives the places in this order
   */
  public Function<long[], Binding> solutions(List<Var> variables) {
    Rows rows = new Rows(new Layout(), new Places(nodes()));
    variables.forEach(rows.layout()::cell);
    return places -> new Row(rows, places, BindingFactory.empty());
  }

  private NodeTable nodes() {
    return dataset.getQuadTable().getNodeTupleTable().getNodeTable();
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
