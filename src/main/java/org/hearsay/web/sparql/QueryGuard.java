package org.hearsay.web.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.sparql.algebra.BoundedDatatype;
import org.hearsay.web.sparql.algebra.Casts;

/**
 * Refuses what reaches outside the store: {@code SERVICE}, and functions called by IRI other than
 * the casts of SPARQL 1.1 (section 17.5). Jena would load a class for {@code <java:...>}.
 *
 * <p>Refuses durations too. SPARQL 1.1 has no operator on them, and Jena's compares them by
 * counting months, which takes minutes for two billion days.
 */
final class QueryGuard {

  private QueryGuard() {}

  static void check(Op algebra) {
    Walker.walk(algebra, new Operators(), new Functions());
  }

  /** Those of an expression are met by no walk over its operators. */
  private static void check(Expr expression) {
    Walker.walk(expression, new Operators(), new Functions());
  }

  private static void check(Node value) {
    if (value.isLiteral() && BoundedDatatype.isDuration(value.getLiteralDatatypeURI())) {
      throw Refusal.badRequest("Durations cannot be compared here: compare dates, or numbers.");
    }
  }

  private static final class Operators extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      // Silent ones too: switched off, they would give an empty row as if the service had answered.
      throw Refusal.badRequest("SERVICE is not allowed: this endpoint asks no other.");
    }

    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(by -> QueryGuard.check(by.getExpression()));
    }

    @Override
    public void visit(OpGroup group) {
      group.getAggregators().forEach(each -> checkInputs(each.getAggregator()));
    }

    private static void checkInputs(Aggregator aggregator) {
      if (aggregator instanceof AggCustom custom) {
        throw Refusal.badRequest("The aggregate <" + custom.getIRI() + "> is not known.");
      }
      ExprList inputs = aggregator.getExprList();
      if (inputs != null) {
        inputs.forEach(QueryGuard::check);
      }
    }

    @Override
    public void visit(OpTable values) {
      values
          .getTable()
          .rows()
          .forEachRemaining(row -> row.forEach((variable, value) -> QueryGuard.check(value)));
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function call && !Casts.has(call.getFunctionIRI())) {
        throw Refusal.badRequest(
            "The function <" + call.getFunctionIRI() + "> is not one of SPARQL 1.1.");
      }
    }

    @Override
    public void visit(NodeValue value) {
      check(value.asNode());
    }
  }
}
