package org.hearsay.query.match;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

/**
 * What stands in a triple pattern: a node, or a variable.
 *
 * @param cell that of the variable in each row, or {@link #NONE}
 * @param place that of the node, or {@link Place#ANY}
 */
record Slot(int cell, long place) {

  private static final int NONE = -1;

  static Slot of(Node node, Rows rows) {
    return Var.isVar(node)
        ? new Slot(rows.layout().cell(Var.alloc(node)), Place.ANY)
        : new Slot(NONE, rows.places().of(node));
  }

  /** Where the node is for which it stands in a row. */
  long place(Row row) {
    return cell == NONE ? place : row.place(cell);
  }

  /** The row in which it stands for a found node; null if it stands for another. */
  Row bind(Row row, long found) {
    if (cell == NONE || row == null) {
      return row;
    }
    long bound = row.place(cell);
    if (bound == Place.ANY) {
      return row.with(cell, found);
    }
    return bound == found ? row : null;
  }
}
