package org.hearsay.web.sparql.algebra;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;

/**
 * Puts functions whose cost is bounded in place of those of Jena whose cost is not, optimizes as
 * Jena does, and bounds the rows that are held at once.
 *
 * <p>Java's regular expressions backtrack: {@code ^a*a*a*a*b} on a short text outlives any limit,
 * and no canceling reaches it.
 */
public final class SafeAlgebra implements Rewrite {

  private final Rewrite standard;
  private final RowBudget budget;
  private final AtomicBoolean over;

  /**
   * Makes one query safe.
   *
   * @param mostHeld how many rows it may hold at once
   */
  public SafeAlgebra(Context context, int mostHeld) {
    this.budget = new RowBudget(mostHeld);
    this.over = context.get(ARQConstants.symCancelQuery);
    this.standard = Optimize.stdOptimizationFactory.create(context);
  }

  @Override
  public Op rewrite(Op op) {
    Op safe = Transformer.transform(new BoundedGroups(), new Bounded(), op);
    return Transformer.transform(new HeldRows.Bounding(budget, over), standard.rewrite(safe));
  }

  private static final class BoundedGroups extends TransformCopy {
    @Override
    public Op transform(OpGroup group, Op of) {
      return OpGroup.create(
          of,
          group.getGroupVars(),
          group.getAggregators().stream()
              .map(each -> new ExprAggregator(each.getVar(), bounded(each.getAggregator())))
              .toList());
    }

    private static Aggregator bounded(Aggregator aggregator) {
      if (aggregator instanceof AggGroupConcat gathering) {
        return bounded(gathering, gathering.getSeparator());
      }
      if (aggregator instanceof AggGroupConcatDistinct gathering) {
        return bounded(gathering, gathering.getSeparator());
      }
      return aggregator;
    }

    private static Aggregator bounded(Aggregator gathering, String separator) {
      Expr words = gathering.getExprList().get(0);
      int between = separator == null ? 1 : separator.length();
      return gathering.copy(ExprList.create(List.of(new GatheredText(words, between))));
    }
  }

  private static final class Bounded extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      if (function instanceof E_Regex) {
        return new LinearRegex(arguments);
      }
      if (function instanceof E_StrReplace) {
        return new LinearReplace(arguments);
      }
      if (function instanceof E_StrConcat) {
        return new BoundedConcat(arguments);
      }
      if (function instanceof E_Function) {
        return super.transform(function, shortWords(arguments));
      }
      return super.transform(function, arguments);
    }

    private static ExprList shortWords(ExprList arguments) {
      return ExprList.create(arguments.getList().stream().<Expr>map(BoundedText::new).toList());
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
      if (function instanceof E_Add
          || function instanceof E_Subtract
          || function instanceof E_Multiply
          || function instanceof E_Divide) {
        return super.transform(function, new BoundedNumber(left), new BoundedNumber(right));
      }
      if (function instanceof E_StrContains
          || function instanceof E_StrBefore
          || function instanceof E_StrAfter) {
        return super.transform(function, left, new BoundedText(right));
      }
      if (function instanceof E_StrDatatype) {
        return new BoundedDatatype(new BoundedText(left), right);
      }
      return super.transform(function, left, right);
    }
  }
}
