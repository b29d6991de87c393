package org.hearsay.web.sparql.algebra;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggNull;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * An aggregate that gives no value, and bounds the groups that are held: Jena asks each aggregate
 * for an accumulator when a group begins, and for its value when all groups are whole. Where a
 * query has no aggregate of its own, Jena would keep every row.
 */
final class HeldGroups extends AggNull {

  private static final Var NOWHERE = Var.alloc(".held-groups");

  private final RowBudget.Share share;
  private int held;

  private HeldGroups(RowBudget.Share share) {
    this.share = share;
  }

  /** Groups as others do, but no more than there may be. */
  static Op bound(OpGroup group, Op of, RowBudget budget) {
    List<ExprAggregator> bounded = new ArrayList<>(group.getAggregators());
    bounded.add(new ExprAggregator(NOWHERE, new HeldGroups(budget.new Share())));
    return OpGroup.create(of, group.getGroupVars(), bounded);
  }

  @Override
  public Accumulator createAccumulator() {
    share.hold(++held);
    return new Accumulator() {
      @Override
      public void accumulate(Binding row, FunctionEnv environment) {
        // A row adds nothing to what its group holds.
      }

      @Override
      public NodeValue getValue() {
        held--;
        return null;
      }
    };
  }
}
