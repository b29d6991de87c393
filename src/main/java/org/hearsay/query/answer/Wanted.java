package org.hearsay.query.answer;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;

/** Which solutions of an outline a query wants: those that pass all tests. */
record Wanted(Outline outline, List<Test> tests) {

  /**
   * A filter.
   *
   * @param variable the only one in it
   * @param property what has the values of the variable
   */
  record Test(Expr filter, Var variable, Node property) {}
}
