package org.hearsay.query.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * The values that a variable may have in the solutions of a group, as far as is known beforehand.
 *
 * @param values each once, in any order
 */
record Anchor(Var variable, List<Node> values) {

  int size() {
    return values.size();
  }

  boolean isOf(Anchor other) {
    return variable.equals(other.variable);
  }

  /** What may be if this or the other is so; empty if the other is of another variable. */
  Optional<Anchor> or(Anchor other) {
    return isOf(other)
        ? Optional.of(
            new Anchor(
                variable,
                Stream.concat(values.stream(), other.values.stream()).distinct().toList()))
        : Optional.empty();
  }

  /** What may be if this and the other, of the same variable, are so. */
  Anchor and(Anchor other) {
    Set<Node> both = new HashSet<>(other.values);
    return new Anchor(variable, values.stream().filter(both::contains).toList());
  }

  /** The values as {@code ORDER BY} sorts them. */
  List<Node> sorted() {
    return values.stream().sorted(PropertyValues.ORDER).toList();
  }

  /** The values as what a group can begin with. */
  Front front() {
    return new Front(
        List.of(variable),
        values.stream().map(value -> BindingFactory.binding(variable, value)).toList());
  }
}
