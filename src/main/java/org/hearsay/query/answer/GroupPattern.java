package org.hearsay.query.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * A group of a query, as to what each of its solutions must meet.
 *
 * @param group with what is optional or negated in it, too
 */
record GroupPattern(ElementGroup group) {

  private Stream<TriplePath> required() {
    return group.getElements().stream()
        .filter(ElementPathBlock.class::isInstance)
        .flatMap(block -> ((ElementPathBlock) block).getPattern().getList().stream());
  }

  /**
   * Whether the solutions stay the same when values of what the patterns bind come first: not if
   * something optional is looked for, or something computed, before all patterns are matched.
   */
  boolean canBeginAnywhere() {
    return group.getElements().stream()
        .filter(element -> !(element instanceof ElementFilter))
        .dropWhile(GroupPattern::commutes)
        .allMatch(element -> element instanceof ElementOptional || element instanceof ElementBind);
  }

  /** Whether it has the same solutions wherever it stands: nothing in it is bound outside. */
  boolean isClosed() {
    Set<Var> bound = variables();
    return group.getElements().stream()
            .allMatch(
                element -> element instanceof ElementPathBlock || element instanceof ElementFilter)
        && filters().allMatch(filter -> bound.containsAll(filter.getVarsMentioned()));
  }

  /** The triples that tell some property of something. */
  Stream<Triple> triples() {
    return required()
        .filter(path -> path.isTriple() && path.getPredicate().isURI())
        .filter(path -> Var.isVar(path.getSubject()))
        .map(TriplePath::asTriple);
  }

  /** The variables that each solution binds. */
  Set<Var> variables() {
    return required()
        .flatMap(path -> Stream.of(path.getSubject(), path.getObject()))
        .filter(Var::isVar)
        .map(Var::alloc)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What is to hold of each solution, with no two in one filter. */
  Stream<Expr> conjuncts() {
    return filters().flatMap(GroupPattern::conjuncts);
  }

  private static Stream<Expr> conjuncts(Expr filter) {
    return filter instanceof E_LogicalAnd both
        ? Stream.of(both.getArg1(), both.getArg2()).flatMap(GroupPattern::conjuncts)
        : Stream.of(filter);
  }

  /** The group without what only tests its solutions. */
  ElementGroup withoutFilters() {
    ElementGroup patterns = new ElementGroup();
    group.getElements().stream()
        .filter(element -> !(element instanceof ElementFilter))
        .forEach(patterns::addElement);
    return patterns;
  }

  /** In how many parts beside filters a variable stands. */
  long placesOf(Var variable) {
    return group.getElements().stream()
        .filter(part -> PatternVars.vars(part).contains(variable))
        .count();
  }

  /** What is to hold of each solution. */
  Stream<Expr> filters() {
    return group.getElements().stream()
        .filter(ElementFilter.class::isInstance)
        .map(filter -> ((ElementFilter) filter).getExpr());
  }

  /** The optional part that alone binds a variable. */
  Optional<ElementGroup> optionalWith(Var variable) {
    List<Element> parts =
        group.getElements().stream()
            .filter(part -> PatternVars.vars(part).contains(variable))
            .toList();
    return parts.size() == 1
            && parts.get(0) instanceof ElementOptional optional
            && optional.getOptionalElement() instanceof ElementGroup part
        ? Optional.of(part)
        : Optional.empty();
  }

  /** A property that has a variable's values in each solution; empty if none need have them. */
  Optional<Node> propertyOf(Var variable) {
    return required()
        .filter(path -> path.getObject().equals(variable))
        .flatMap(path -> last(path).stream())
        .findFirst();
  }

  /** The patterns that lead from a variable to others by the fewest steps; empty if none do. */
  Optional<Way> way(Var from, List<Var> to) {
    return Way.in(required().filter(GroupPattern::isPlain).toList(), from, to);
  }

  private static boolean isPlain(TriplePath path) {
    return last(path).isPresent();
  }

  /** The same group, to be begun at some variables, from where its patterns follow in a course. */
  ElementGroup from(List<Var> variables) {
    List<TriplePath> movable = new ArrayList<>();
    ElementGroup rest = new ElementGroup();
    boolean moves = true;
    for (Element element : group.getElements()) {
      moves &= commutes(element);
      if (moves && element instanceof ElementPathBlock block) {
        movable.addAll(block.getPattern().getList());
      } else {
        rest.addElement(element);
      }
    }
    ElementGroup begun = new ElementGroup();
    begun.addElement(Course.of(movable, variables));
    rest.getElements().forEach(begun::addElement);
    return begun;
  }

  static boolean commutes(Element element) {
    return element instanceof ElementPathBlock
        || element instanceof ElementFilter
        || element instanceof ElementData;
  }

  private static Optional<Node> last(TriplePath path) {
    return path.isTriple()
        ? Optional.of(path.getPredicate()).filter(Node::isURI)
        : last(path.getPath());
  }

  private static Optional<Node> last(Path path) {
    if (path instanceof P_Link link) {
      return Optional.of(link.getNode());
    }
    return path instanceof P_Seq steps ? last(steps.getRight()) : Optional.empty();
  }
}
