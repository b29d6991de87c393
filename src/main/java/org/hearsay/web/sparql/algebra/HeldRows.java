package org.hearsay.web.sparql.algebra;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/**
 * Rows that a sort holds in memory at once, that others are matched with, or that are told apart.
 * All of a query may hold so many.
 */
final class HeldRows extends OpExt {

  private final Op rows;
  private final RowBudget.Share share;

  private HeldRows(Op rows, RowBudget.Share share) {
    super("held-rows");
    this.rows = rows;
    this.share = share;
  }

  @Override
  public QueryIterator eval(QueryIterator input, ExecutionContext context) {
    return new QueryIterConvert(QC.execute(rows, input, context), new Count()::next, context);
  }

  private final class Count {
    private int held;

    Binding next(Binding row) {
      share.hold(++held);
      return row;
    }
  }

  @Override
  public Op apply(Transform transform) {
    return apply(transform, null, null);
  }

  /** TDB2 learns from the visitors which graph the rows are of. */
  @Override
  public Op apply(Transform transform, OpVisitor before, OpVisitor after) {
    return new HeldRows(Transformer.transform(transform, rows, before, after), share);
  }

  @Override
  public Op effectiveOp() {
    return rows;
  }

  @Override
  public void outputArgs(IndentedWriter out, SerializationContext context) {
    rows.output(out, context);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  @Override
  public boolean equalTo(Op other, NodeIsomorphismMap same) {
    return other instanceof HeldRows held && rows.equalTo(held.rows, same);
  }

  /** Bounds them in algebra that is to be run as it is: the ones on the side that Jena holds. */
  static final class Bounding extends TransformCopy {
    private final RowBudget budget;
    private final AtomicBoolean over;

    /**
     * @param over tells that the query has ended
     */
    Bounding(RowBudget budget, AtomicBoolean over) {
      this.budget = budget;
      this.over = over;
    }

    private Op held(Op rows) {
      return new HeldRows(rows, budget.new Share());
    }

    @Override
    public Op transform(OpDistinct distinct, Op of) {
      return held(super.transform(distinct, of));
    }

    @Override
    public Op transform(OpGroup group, Op of) {
      return HeldGroups.bound(group, of, budget);
    }

    @Override
    public Op transform(OpOrder order, Op of) {
      return new OpOrder(
          held(of),
          order.getConditions().stream()
              .map(
                  by -> new SortCondition(new SortKey(by.getExpression(), over), by.getDirection()))
              .toList());
    }

    @Override
    public Op transform(OpJoin join, Op left, Op right) {
      return super.transform(join, held(left), right);
    }

    @Override
    public Op transform(OpLeftJoin join, Op left, Op right) {
      return super.transform(join, left, held(right));
    }

    @Override
    public Op transform(OpMinus minus, Op left, Op right) {
      return super.transform(minus, left, held(right));
    }
  }
}
