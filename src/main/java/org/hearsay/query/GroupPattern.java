package org.hearsay.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;
import org.apache.jena.sparql.syntax.Element;
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

  /** What is to hold of each solution. */
  Stream<Expr> filters() {
    return group.getElements().stream()
        .filter(ElementFilter.class::isInstance)
        .map(filter -> ((ElementFilter) filter).getExpr());
  }

  /** The optional part that alone binds a variable. */
  Optional<ElementGroup> optionalWith(Var variable) {
    List<ElementGroup> parts =
        group.getElements().stream()
            .filter(ElementOptional.class::isInstance)
            .map(optional -> ((ElementOptional) optional).getOptionalElement())
            .filter(ElementGroup.class::isInstance)
            .map(ElementGroup.class::cast)
            .filter(part -> PatternVars.vars(part).contains(variable))
            .toList();
    return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
  }

  /** A property that has a variable's values in each solution; empty if none need have them. */
  Optional<Node> propertyOf(Var variable) {
    return required()
        .filter(path -> path.getObject().equals(variable))
        .flatMap(path -> last(path).stream())
        .findFirst();
  }

  /** The same group, with the paths that end at a variable written from there, as they are run. */
  ElementGroup from(Var variable) {
    ElementGroup turned = new ElementGroup();
    group.getElements().stream()
        .map(element -> element instanceof ElementPathBlock block ? from(variable, block) : element)
        .forEach(turned::addElement);
    return turned;
  }

  private static Element from(Var variable, ElementPathBlock block) {
    ElementPathBlock turned = new ElementPathBlock();
    block.getPattern().getList().stream()
        .map(
            path ->
                path.isTriple() || !path.getObject().equals(variable)
                    ? path
                    : new TriplePath(variable, turned(path.getPath()), path.getSubject()))
        .forEach(turned::addTriplePath);
    return turned;
  }

  private static Path turned(Path path) {
    return path instanceof P_Seq steps
        ? PathFactory.pathSeq(turned(steps.getRight()), turned(steps.getLeft()))
        : PathFactory.pathInverse(path);
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
