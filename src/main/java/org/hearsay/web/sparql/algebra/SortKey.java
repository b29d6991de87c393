package org.hearsay.web.sparql.algebra;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** What rows are sorted by, until the query is over: while it compares rows Jena does not look. */
final class SortKey extends ExprFunction1 {

  private final AtomicBoolean over;

  SortKey(Expr key, AtomicBoolean over) {
    super(key, "sort-key");
    this.over = over;
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv any) {
    if (over.get()) {
      throw new QueryCancelledException();
    }
    return null;
  }

  @Override
  public NodeValue eval(NodeValue key) {
    return key;
  }

  @Override
  public Expr copy(Expr key) {
    return new SortKey(key, over);
  }
}
