package org.hearsay.query.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The rows that a query gives, read to the end.
 *
 * @param columns their names
 * @param rows in order, each with one cell a column, empty where nothing is bound
 */
public record Answer(List<String> columns, List<List<Optional<Term>>> rows) {

  public Answer {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  static Answer of(RowSet found) {
    List<Var> variables = found.getResultVars();
    List<List<Optional<Term>>> rows = new ArrayList<>();
    while (found.hasNext()) {
      Binding binding = found.next();
      rows.add(
          variables.stream()
              .map(variable -> Optional.ofNullable(binding.get(variable)).map(Term::of))
              .toList());
    }
    return new Answer(variables.stream().map(Var::getVarName).toList(), rows);
  }

  /** Some of the rows. */
  public Answer part(Slice slice) {
    return new Answer(columns, rows.stream().skip(slice.offset()).limit(slice.limit()).toList());
  }
}
