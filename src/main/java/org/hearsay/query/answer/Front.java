package org.hearsay.query.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * What the matching of a group begins with: values that some of its variables have together.
 *
 * @param rows each once
 */
record Front(List<Var> variables, List<Binding> rows) {

  /** All that is found. */
  static Front of(RowSet found) {
    List<Binding> rows = new ArrayList<>();
    found.forEachRemaining(row -> rows.add(row.detach()));
    return new Front(found.getResultVars(), rows);
  }

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

  /** The values that a variable has in rows with values of an anchor. */
  Anchor of(Anchor anchor, Var variable) {
    Set<Node> wanted = new HashSet<>(anchor.values());
    return new Anchor(
        variable,
        rows.stream()
            .filter(row -> wanted.contains(row.get(anchor.variable())))
            .map(row -> row.get(variable))
            .distinct()
            .toList());
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
