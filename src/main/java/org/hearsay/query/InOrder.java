package org.hearsay.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;

/**
 * Gives the first rows of a sorted answer without working out the others.
 *
 * <p>The rows with the least value of the variable that a query sorts by come first. So it is run
 * for the least values, then for more and more of those that follow, until the rows are enough.
 */
final class InOrder {

  private static final int FIRST_BLOCK = 8;
  private static final int GROWTH = 2;

  private final Query query;
  private final Core core;
  private final Anchor values;

  /**
   * @param core of the query
   * @param values of the variable that leads its order
   */
  InOrder(Query query, Core core, Anchor values) {
    this.query = query;
    this.core = core;
    this.values = values;
  }

  /** The variable by which a query sorts its rows first, from the least to the greatest. */
  static Optional<Var> leading(Query query) {
    if (!query.hasOrderBy()) {
      return Optional.empty();
    }
    SortCondition first = query.getOrderBy().get(0);
    return Optional.of(first.getExpression())
        .filter(key -> key.isVariable() && first.getDirection() != Query.ORDER_DESCENDING)
        .map(Expr::asVar)
        .filter(key -> Core.levels(query).allMatch(level -> keepsApart(level, key)));
  }

  /** Whether no group of solutions has different values of a variable. */
  private static boolean keepsApart(Query level, Var variable) {
    return level.hasGroupBy()
        ? level.getGroupBy().contains(variable) && !level.getGroupBy().hasExpr(variable)
        : !level.hasAggregators() && !level.hasLimit();
  }

  /** The rows of a slice. */
  Answer answer(Slice slice, Execution execution) {
    List<List<Optional<Term>>> rows = new ArrayList<>();
    int size = FIRST_BLOCK;
    for (int from = 0, to; from < values.size() && rows.size() < slice.end(); from = to) {
      to = Math.min(from + size, values.size());
      core.begin(values.part(from, to));
      query.setLimit(slice.end() - rows.size());
      rows.addAll(execution.answer(query).rows());
      size *= GROWTH;
    }
    return new Answer(
        query.getResultVars(), rows.stream().skip(slice.offset()).limit(slice.limit()).toList());
  }
}
