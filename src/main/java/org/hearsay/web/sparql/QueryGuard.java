package org.hearsay.web.sparql;

import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.vocabulary.XSD;
import org.hearsay.web.http.Refusal;

/**
 * Refuses what reaches outside the store: {@code SERVICE}, and functions called by IRI other than
 * the casts of SPARQL 1.1 (section 17.5). Jena would load a class for {@code <java:...>}.
 */
final class QueryGuard {

  private static final Set<String> CASTS =
      Set.of(
          XSD.xboolean.getURI(),
          XSD.xdouble.getURI(),
          XSD.xfloat.getURI(),
          XSD.decimal.getURI(),
          XSD.integer.getURI(),
          XSD.dateTime.getURI(),
          XSD.date.getURI(),
          XSD.xstring.getURI());

  private QueryGuard() {}

  static void check(Op algebra) {
    Walker.walk(algebra, new Operators(), new Functions());
  }

  private static final class Operators extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      // Silent ones too: switched off, they would give an empty row as if the service had answered.
      throw Refusal.badRequest("SERVICE is not allowed: this endpoint asks no other.");
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function call && !CASTS.contains(call.getFunctionIRI())) {
        throw Refusal.badRequest(
            "The function <" + call.getFunctionIRI() + "> is not one of SPARQL 1.1.");
      }
    }

    @Override
    public void visit(ExprAggregator aggregator) {
      if (aggregator.getAggregator() instanceof AggCustom custom) {
        throw Refusal.badRequest("The aggregate <" + custom.getIRI() + "> is not known.");
      }
    }
  }
}
