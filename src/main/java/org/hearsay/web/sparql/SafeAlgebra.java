package org.hearsay.web.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/**
 * Puts functions whose cost is bounded in place of those of Jena whose cost is not, and then
 * optimizes as Jena does.
 *
 * <p>Java's regular expressions backtrack: {@code ^a*a*a*a*b} on a short text outlives any limit,
 * and no cancelling reaches it.
 */
final class SafeAlgebra implements Rewrite {

  private final Rewrite standard;

  SafeAlgebra(Context context) {
    this.standard = Optimize.stdOptimizationFactory.create(context);
  }

  @Override
  public Op rewrite(Op op) {
    return standard.rewrite(Transformer.transform(new TransformCopy(), new Bounded(), op));
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
      return super.transform(function, arguments);
    }
  }
}
