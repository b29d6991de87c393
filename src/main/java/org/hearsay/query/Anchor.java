package org.hearsay.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * The values that a variable may have in the solutions of a group, as far as is known beforehand.
 *
 * @param values each once, sorted as {@code ORDER BY} sorts
 */
record Anchor(Var variable, List<Node> values) {

  int size() {
    return values.size();
  }

  boolean isOf(Anchor other) {
    return variable.equals(other.variable);
  }

  /** Some of the values. */
  Anchor part(int from, int to) {
    return new Anchor(variable, values.subList(from, to));
  }

  /** What may be if this or the other is so; empty if the other is of another variable. */
  Optional<Anchor> or(Anchor other) {
    return isOf(other)
        ? Optional.of(
            new Anchor(
                variable,
                Stream.concat(values.stream(), other.values.stream())
                    .distinct()
                    .sorted(PropertyValues.ORDER)
                    .toList()))
        : Optional.empty();
  }

  /** The group with these values at its front, where the matching of its patterns begins. */
  ElementGroup before(ElementGroup group) {
    ElementData front = new ElementData();
    front.add(variable);
    values.forEach(value -> front.add(BindingFactory.binding(variable, value)));
    ElementGroup anchored = new ElementGroup();
    anchored.addElement(front);
    new GroupPattern(group).from(variable).getElements().forEach(anchored::addElement);
    return anchored;
  }
}
