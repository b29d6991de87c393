package org.hearsay.web.sparql.algebra;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExt;
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
import org.hearsay.web.http.Refusal;

/**
 * Rows that a sort holds in memory at once, or that others are matched with. Each may hold so many.
 * Ten seconds of a cross product are millions, and while a collector moves them about, for longer
 * than the query may take, nobody is answered. What is grouped or made distinct is bounded by time
 * and by memory alone.
 */
final class HeldRows extends OpExt {

  /** More than are ever given, and no more than a few hundred megabytes. */
  private static final int MOST = 500_000;

  private final Op rows;

  private HeldRows(Op rows) {
    super("held-rows");
    this.rows = rows;
  }

  @Override
  public QueryIterator eval(QueryIterator input, ExecutionContext context) {
    return new QueryIterConvert(QC.execute(rows, input, context), new Count()::next, context);
  }

  private static final class Count {
    private int held;

    Binding next(Binding row) {
      if (++held > MOST) {
        throw Refusal.answerTooLarge(
            "More than " + MOST + " rows are to be sorted or matched at once. Narrow the query.");
      }
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
    return new HeldRows(Transformer.transform(transform, rows, before, after));
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
    private final AtomicBoolean over;

    /**
     * @param over tells that the query has ended
     */
    Bounding(AtomicBoolean over) {
      this.over = over;
    }

    @Override
    public Op transform(OpOrder order, Op of) {
      return new OpOrder(
          new HeldRows(of),
          order.getConditions().stream()
              .map(
                  by -> new SortCondition(new SortKey(by.getExpression(), over), by.getDirection()))
              .toList());
    }

    @Override
    public Op transform(OpJoin join, Op left, Op right) {
      return super.transform(join, new HeldRows(left), right);
    }

    @Override
    public Op transform(OpLeftJoin join, Op left, Op right) {
      return super.transform(join, left, new HeldRows(right));
    }

    @Override
    public Op transform(OpMinus minus, Op left, Op right) {
      return super.transform(minus, left, new HeldRows(right));
    }
  }
}
