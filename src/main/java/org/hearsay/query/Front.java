package org.hearsay.query;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * What the matching of a group begins with: values that some of its variables have together.
 *
 * @param rows each once
 */
record Front(List<Var> variables, List<Binding> rows) {

  int size() {
    return rows.size();
  }

  /** Some of the rows. */
  Front part(int from, int to) {
    return new Front(variables, rows.subList(from, to));
  }

  /** The same rows, sorted by some of the variables as {@code ORDER BY} sorts. */
  Front by(List<Var> keys) {
    return new Front(variables, rows.stream().sorted(order(keys)).toList());
  }

  /** Where the rows end that have the same keys as the one before an index. */
  int endOfTie(int index, List<Var> keys) {
    Comparator<Binding> order = order(keys);
    int end = index;
    while (end < size() && order.compare(rows.get(end - 1), rows.get(end)) == 0) {
      end++;
    }
    return end;
  }

  private static Comparator<Binding> order(List<Var> keys) {
    return keys.stream()
        .<Comparator<Binding>>map(
            key -> Comparator.comparing(row -> row.get(key), PropertyValues.ORDER))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  /** The group with these values at its front, in stages. */
  ElementGroup before(ElementGroup group) {
    ElementData front = new ElementData();
    variables.forEach(front::add);
    rows.forEach(front::add);
    ElementGroup begun = new ElementGroup();
    begun.addElement(front);
    new GroupPattern(group).from(variables).getElements().forEach(begun::addElement);
    return Stages.of(begun);
  }
}
