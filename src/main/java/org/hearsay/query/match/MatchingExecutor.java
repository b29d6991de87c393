package org.hearsay.query.match;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterAbortable;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Executes a query as TDB2 does, but for the patterns on the union of all graphs: those are walked,
 * whether they are required, filtered or optional.
 */
final class MatchingExecutor extends OpExecutorTDB2 {

  private final Rows rows;
  private final Edges edges;

  MatchingExecutor(ExecutionContext context, Rows rows, Edges edges) {
    super(context);
    this.rows = rows;
    this.edges = edges;
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    return isOfUnion(pattern)
        ? walked(walk(pattern, ExprList.emptyList), input)
        : super.execute(pattern, input);
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    return isOfUnion(filter.getSubOp())
        ? walked(walk(filter.getSubOp(), filter.getExprs()), input)
        : super.execute(filter, input);
  }

  @Override
  protected QueryIterator execute(OpConditional optional, QueryIterator input) {
    if (!isOfUnion(optional.getRight())) {
      return super.execute(optional, input);
    }
    QueryIterator required = exec(optional.getLeft(), input);
    Walk more = walk(optional.getRight(), ExprList.emptyList);
    return iterator(Iter.flatMap(rows.of(required), row -> orItself(row, more)), required);
  }

  private static Iterator<Row> orItself(Row row, Walk walk) {
    Iterator<Row> found = walk.apply(row);
    return found.hasNext() ? found : Iter.singletonIterator(row);
  }

  private static boolean isOfUnion(Op op) {
    return op instanceof OpQuadPattern pattern
        && Quad.isUnionGraph(pattern.getGraphNode())
        && !pattern.isEmpty()
        && pattern.getBasicPattern().getList().stream()
            .noneMatch(triple -> triple.getObject().isTripleTerm());
  }

  private Walk walk(Op pattern, ExprList filters) {
    return new Walk(((OpQuadPattern) pattern).getBasicPattern(), filters, execCxt, rows, edges);
  }

  private QueryIterator walked(Walk walk, QueryIterator input) {
    return iterator(Iter.flatMap(rows.of(input), walk), input);
  }

  private QueryIterator iterator(Iterator<Row> found, QueryIterator input) {
    return new QueryIterAbortable(Iter.map(found, row -> (Binding) row), List.of(), input, execCxt);
  }
}
