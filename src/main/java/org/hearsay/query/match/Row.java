package org.hearsay.query.match;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/** A solution, or the beginning of one, that knows the places of nodes rather than the nodes. */
final class Row extends BindingBase {

  private final Rows rows;
  private final long[] cells;
  private final Binding given;

  /**
   * A row.
   *
   * @param cells the places, by the cells of the layout; {@link Place#ANY} where nothing is bound
   * @param given has the nodes that are nowhere in the dataset
   */
  Row(Rows rows, long[] cells, Binding given) {
    super(noParent);
    this.rows = rows;
    this.cells = cells;
    this.given = given;
  }

  boolean isOf(Rows others) {
    return rows.equals(others);
  }

  /** The place of the node in a cell; {@link Place#ANY} if nothing is bound. */
  long place(int cell) {
    return cell < cells.length ? cells[cell] : Place.ANY;
  }

  /** The place of a variable's node; {@link Place#ANY} if nothing is bound. */
  long place(Var variable) {
    return place(rows.layout().cell(variable));
  }

  /** The same with one more cell bound. */
  Row with(int cell, long place) {
    long[] more = cell < cells.length ? cells.clone() : extended(cells, rows.layout().size());
    more[cell] = place;
    return new Row(rows, more, given);
  }

  static long[] extended(long[] cells, int size) {
    long[] more = Arrays.copyOf(cells, size);
    Arrays.fill(more, cells.length, size, Place.ANY);
    return more;
  }

  @Override
  protected Iterator<Var> vars1() {
    return bound().mapToObj(rows.layout()::variable).iterator();
  }

  private IntStream bound() {
    return IntStream.range(0, cells.length).filter(cell -> cells[cell] != Place.ANY);
  }

  @Override
  protected int size1() {
    return (int) bound().count();
  }

  @Override
  protected boolean isEmpty1() {
    return bound().findAny().isEmpty();
  }

  @Override
  protected boolean contains1(Var variable) {
    return place(variable) != Place.ANY;
  }

  @Override
  protected Node get1(Var variable) {
    long place = place(variable);
    if (place == Place.ANY) {
      return null;
    }
    return place == Place.NOWHERE ? given.get(variable) : rows.places().node(place);
  }

  /** One that can be read when the transaction has ended. */
  @Override
  public Binding detach() {
    BindingBuilder nodes = Binding.builder();
    vars1().forEachRemaining(variable -> nodes.add(variable, get1(variable)));
    return nodes.build();
  }

  /** A row has no parent, so there is none to put in the place of another. */
  @Override
  protected Binding detachWithNewParent(Binding parent) {
    return detach();
  }
}
