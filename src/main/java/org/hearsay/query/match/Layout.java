package org.hearsay.query.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Var;

/** Which cell of a row is whose variable's; one for all rows of a query, for one thread. */
final class Layout {

  private final Map<Var, Integer> cells = new HashMap<>();
  private final List<Var> variables = new ArrayList<>();

  /** The cell of a variable, which gets one if it has none. */
  int cell(Var variable) {
    return cells.computeIfAbsent(
        variable,
        added -> {
          variables.add(added);
          return variables.size() - 1;
        });
  }

  Var variable(int cell) {
    return variables.get(cell);
  }

  int size() {
    return variables.size();
  }
}
