package org.hearsay.query.match;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Makes the rows of one query. */
record Rows(Layout layout, Places places) {

  /** A solution that another step of the query gives, as a row. */
  Row of(Binding given) {
    if (given instanceof Row row && row.isOf(this)) {
      return row;
    }
    long[] cells = {};
    for (Iterator<Var> variables = given.vars(); variables.hasNext(); ) {
      Var variable = variables.next();
      Node node = given.get(variable);
      if (node != null) {
        int cell = layout.cell(variable);
        cells = cell < cells.length ? cells : Row.extended(cells, layout.size());
        cells[cell] = places.of(node);
      }
    }
    return new Row(this, cells, given);
  }

  Iterator<Row> of(Iterator<Binding> given) {
    return Iter.map(given, this::of);
  }
}
