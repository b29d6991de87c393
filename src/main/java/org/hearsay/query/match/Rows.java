package org.hearsay.query.match;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
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
      int cell = layout.cell(variable);
      cells = cell < cells.length ? cells : Row.extended(cells, layout.size());
      cells[cell] = place(variable, given);
    }
    return new Row(this, cells, given);
  }

  private long place(Var variable, Binding given) {
    return given instanceof Row row ? row.place(variable) : places.of(given.get(variable));
  }

  Iterator<Row> of(Iterator<Binding> given) {
    return Iter.map(given, this::of);
  }
}
