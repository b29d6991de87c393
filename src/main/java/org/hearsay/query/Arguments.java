package org.hearsay.query;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * What is given for the parameters of a query.
 *
 * @param given terms by the variables they stand for
 * @param open the variables of optional parameters that are not given
 */
record Arguments(Map<Var, Node> given, Set<Var> open) {

  Arguments {
    given = Map.copyOf(given);
    open = Set.copyOf(open);
  }

  /**
   * Checks values against the parameters of a query.
   *
   * @param values by the names of the parameters
   * @throws QueryArgumentException if one is missing or wrong, or nothing bears its name
   */
  static Arguments of(CannedQuery query, Map<String, String> values) {
    for (String name : values.keySet()) {
      if (query.parameter(name).isEmpty()) {
        throw new QueryArgumentException(
            query.name() + " has no parameter \"" + name + "\"; it has " + names(query));
      }
    }
    Map<Var, Node> given = new LinkedHashMap<>();
    Set<Var> open = new HashSet<>();
    for (Parameter parameter : query.parameters()) {
      Var variable = Var.alloc(parameter.variable());
      String value = values.getOrDefault(parameter.name(), parameter.defaultValue().orElse(null));
      if (value != null) {
        given.put(variable, parameter.term(value));
      } else if (parameter.optional()) {
        open.add(variable);
      } else {
        throw new QueryArgumentException(
            query.name() + " needs " + parameter.name() + ", " + parameter.wanted());
      }
    }
    return new Arguments(given, open);
  }

  private static String names(CannedQuery query) {
    return query.parameters().isEmpty()
        ? "none"
        : String.join(", ", query.parameters().stream().map(Parameter::name).toList());
  }

  /**
   * The query with the terms in their places. What is asked of {@code BOUND} is thereby known: a
   * condition on a parameter that is open is gone, and of one on a parameter that is given only
   * what it asks for is left, so that a plan can begin there.
   */
  Query settle(Query query) {
    Query settled = QueryTransformOps.replaceVars(query, given);
    settleConditions(settled);
    return settled;
  }

  private void settleConditions(Query query) {
    if (query.getQueryPattern() instanceof ElementGroup group) {
      ElementGroup settled = new ElementGroup();
      group.getElements().forEach(element -> settle(element, settled));
      query.setQueryPattern(settled);
    }
  }

  private void settle(Element element, ElementGroup into) {
    if (element instanceof ElementFilter filter) {
      Expr condition = settled(filter.getExpr());
      if (!condition.equals(NodeValue.TRUE)) {
        into.addElement(new ElementFilter(condition));
      }
      return;
    }
    if (element instanceof ElementSubQuery inner) {
      settleConditions(inner.getQuery());
    }
    into.addElement(element);
  }

  private Expr settled(Expr condition) {
    if (condition instanceof E_LogicalOr either) {
      return either(settled(either.getArg1()), either.getArg2());
    }
    if (condition instanceof E_LogicalNot not && not.getArg() instanceof E_Bound bound) {
      Expr asked = bound.getArg();
      if (asked.isConstant()) {
        return NodeValue.FALSE;
      }
      if (open.contains(asked.asVar())) {
        return NodeValue.TRUE;
      }
    }
    return condition;
  }

  private static Expr either(Expr left, Expr right) {
    if (left.equals(NodeValue.TRUE)) {
      return left;
    }
    return left.equals(NodeValue.FALSE) ? right : new E_LogicalOr(left, right);
  }
}
