package org.hearsay.query.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.Vars;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/** Leads from a row to the rows in which a basic graph pattern and filters hold. */
final class Walk implements Function<Row, Iterator<Row>> {

  private final BasicPattern pattern;
  private final ExprList filters;
  private final ExecutionContext context;
  private final Rows rows;
  private final Edges edges;
  private List<Step> steps;

  Walk(BasicPattern pattern, ExprList filters, ExecutionContext context, Rows rows, Edges edges) {
    this.pattern = pattern;
    this.filters = filters;
    this.context = context;
    this.rows = rows;
    this.edges = edges;
  }

  @Override
  public Iterator<Row> apply(Row row) {
    if (steps == null) {
      steps = steps(row);
    }
    Iterator<Row> found = Iter.singletonIterator(row);
    for (Step step : steps) {
      found = Iter.flatMap(found, step);
    }
    return found;
  }

  /** Each filter is asked as soon as the patterns before have bound all that it tells of. */
  private List<Step> steps(Row first) {
    List<Step> ordered = new ArrayList<>();
    Set<Var> bound = new HashSet<>();
    List<Expr> waiting = new ArrayList<>(filters.getList());
    for (Triple triple : ordered(first)) {
      Vars.addVarsFromTriple(bound, triple);
      boolean isLast = ordered.size() + 1 == pattern.size();
      List<Expr> asked =
          waiting.stream()
              .filter(filter -> isLast || bound.containsAll(filter.getVarsMentioned()))
              .toList();
      waiting.removeAll(asked);
      ordered.add(new Step(triple, rows, edges, passes(new ExprList(asked))));
    }
    return ordered;
  }

  /** TDB2 puts first what has few matches; what one row binds, the others do as a rule. */
  private BasicPattern ordered(Row first) {
    ReorderTransformation order = ((DatasetGraphTDB) context.getDataset()).getReorderTransform();
    return order == null
        ? pattern
        : order.reorderIndexes(Substitute.substitute(pattern, first)).reorder(pattern);
  }

  private Predicate<Row> passes(ExprList asked) {
    return row -> {
      if (context.getCancelSignal() != null && context.getCancelSignal().get()) {
        throw new QueryCancelledException();
      }
      return asked.isSatisfied(row, context);
    };
  }
}
