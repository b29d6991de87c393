package org.hearsay.query.match;

import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;

/** Leads from a row to the rows in which one more triple pattern holds. */
final class Step implements Function<Row, Iterator<Row>> {

  private final Slot subject;
  private final Slot property;
  private final Slot object;
  private final Edges edges;
  private final Predicate<Row> filter;

  /**
   * @param filter what else must hold of the rows
   */
  Step(Triple pattern, Rows rows, Edges edges, Predicate<Row> filter) {
    this.subject = Slot.of(pattern.getSubject(), rows);
    this.property = Slot.of(pattern.getPredicate(), rows);
    this.object = Slot.of(pattern.getObject(), rows);
    this.edges = edges;
    this.filter = filter;
  }

  @Override
  public Iterator<Row> apply(Row row) {
    Edge pattern = new Edge(subject.place(row), property.place(row), object.place(row));
    if (pattern.isNowhere()) {
      return Iter.nullIterator();
    }
    Iterator<Row> bound = Iter.map(edges.find(pattern), edge -> bind(row, edge));
    return Iter.filter(bound, found -> found != null && filter.test(found));
  }

  private Row bind(Row row, Edge edge) {
    Row found = subject.bind(row, edge.subject());
    found = property.bind(found, edge.property());
    return object.bind(found, edge.object());
  }
}
