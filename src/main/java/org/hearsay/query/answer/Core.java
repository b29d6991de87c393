package org.hearsay.query.answer;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/**
 * Where a query matches the store: its own pattern or, if that is one query inside another, the
 * innermost.
 */
final class Core {

  private final Query innermost;
  private final ElementGroup group;

  private Core(Query innermost, ElementGroup group) {
    this.innermost = innermost;
    this.group = group;
  }

  /** That of a query; empty if there is nothing that could be begun elsewhere. */
  static Optional<Core> of(Query query) {
    Query innermost = levels(query).reduce((outer, inner) -> inner).orElse(query);
    return innermost.getQueryPattern() instanceof ElementGroup group
            && new GroupPattern(group).canBeginAnywhere()
            && levels(query).noneMatch(level -> level.hasLimit() || level.hasOffset())
        ? Optional.of(new Core(innermost, group))
        : Optional.empty();
  }

  /** A query and those that stand alone in it, from the outermost to the innermost. */
  static Stream<Query> levels(Query query) {
    return Stream.iterate(
            Optional.of(query), Optional::isPresent, level -> level.flatMap(Core::alone))
        .flatMap(Optional::stream);
  }

  private static Optional<Query> alone(Query outer) {
    Element pattern = outer.getQueryPattern();
    if (pattern instanceof ElementGroup group && group.size() == 1) {
      pattern = group.get(0);
    }
    return pattern instanceof ElementSubQuery inner
        ? Optional.of(inner.getQuery())
        : Optional.empty();
  }

  ElementGroup group() {
    return group;
  }

  GroupPattern pattern() {
    return new GroupPattern(group);
  }

  /** Lets the matching begin with some values. */
  void begin(Front front) {
    innermost.setQueryPattern(front.before(group));
  }

  /** The same, where a variable has one value only. */
  Core narrowed(Var variable, Node value) {
    ElementGroup narrow = new ElementGroup();
    group.getElements().forEach(narrow::addElement);
    narrow.addElement(
        new ElementFilter(new E_SameTerm(new ExprVar(variable), NodeValue.makeNode(value))));
    return new Core(innermost, narrow);
  }
}
