package org.hearsay.query.answer;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;
import org.apache.jena.sparql.syntax.ElementPathBlock;

/**
 * The order in which patterns are reached from some variables. What only tests nodes that are known
 * comes first; then what leads on from a thing, as most properties have few values; then what leads
 * back to the things with a value, from the value found last, as it tells most. TDB2 keeps this
 * order of patterns that look alike to it.
 */
final class Course {

  /** How many solutions a pattern may make of one. */
  private enum Fan {
    TEST,
    ON,
    BACK,
    BACK_FROM_CONSTANT,
    ALL
  }

  private final List<Node> known;

  private Course(List<Var> variables) {
    this.known = new ArrayList<>(variables);
  }

  /** Patterns in order, each written from the end at which it is reached. */
  static ElementPathBlock of(Collection<TriplePath> patterns, List<Var> variables) {
    return new Course(variables).through(patterns);
  }

  private ElementPathBlock through(Collection<TriplePath> patterns) {
    List<TriplePath> left = new ArrayList<>(patterns);
    ElementPathBlock course = new ElementPathBlock();
    while (!left.isEmpty()) {
      TriplePath next = left.stream().min(comparing(this::fan).thenComparing(this::age)).get();
      left.remove(next);
      course.addTriplePath(fan(next) == Fan.BACK ? turned(next) : next);
      known.add(next.getSubject());
      known.add(next.getObject());
    }
    return course;
  }

  private Fan fan(TriplePath pattern) {
    boolean from = isKnown(pattern.getSubject());
    if (isKnown(pattern.getObject())) {
      return from ? Fan.TEST : pattern.getObject().isVariable() ? Fan.BACK : Fan.BACK_FROM_CONSTANT;
    }
    return from ? Fan.ON : Fan.ALL;
  }

  private boolean isKnown(Node node) {
    return !node.isVariable() || known.contains(node);
  }

  /** Least for the value found last. */
  private int age(TriplePath pattern) {
    return -known.indexOf(pattern.getObject());
  }

  /** The same, from its other end; of a single triple there is no other. */
  private static TriplePath turned(TriplePath path) {
    return path.isTriple()
        ? path
        : new TriplePath(path.getObject(), turned(path.getPath()), path.getSubject());
  }

  private static Path turned(Path path) {
    return path instanceof P_Seq steps
        ? PathFactory.pathSeq(turned(steps.getRight()), turned(steps.getLeft()))
        : PathFactory.pathInverse(path);
  }
}
