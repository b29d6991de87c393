package org.hearsay.query.answer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.hearsay.query.match.Matcher;

/** What one variable is in each row of a register. */
final class Column {

  private static final Comparator<NodeValue> ORDER =
      Comparator.nullsFirst(NodeValue::compareAlways);

  private final Var variable;
  private final Matcher matcher;

  /** Where the values are, each once, from the least place to the greatest. */
  private final long[] places;

  /** Which value each row has. */
  private final int[] values;

  /** What the values are, once any is tested. */
  private Map<Node, Integer> nodes;

  private Column(Var variable, Matcher matcher, long[] places, int[] values) {
    this.variable = variable;
    this.matcher = matcher;
    this.places = places;
    this.values = values;
  }

  /**
   * That of a variable.
   *
   * @param cells the place of the value in each row, {@link Matcher#UNBOUND} if there is none
   */
  static Column of(Var variable, Matcher matcher, long[] cells) {
    long[] places = Arrays.stream(cells).sorted().distinct().toArray();
    int[] values =
        Arrays.stream(cells).mapToInt(cell -> Arrays.binarySearch(places, cell)).toArray();
    return new Column(variable, matcher, places, values);
  }

  /** The same with its rows in another order. */
  Column ordered(int[] rows) {
    return new Column(
        variable, matcher, places, Arrays.stream(rows).map(row -> values[row]).toArray());
  }

  int size() {
    return values.length;
  }

  /** The number of a row's value. */
  int value(int row) {
    return values[row];
  }

  /** Where the node of a row is. */
  long place(int row) {
    return places[values[row]];
  }

  private Node nodeOf(int value) {
    return places[value] == Matcher.UNBOUND ? null : matcher.node(places[value]);
  }

  /** Where each value stands by a condition that tells of nothing else; equal if it is the same. */
  int[] ranks(SortCondition condition) {
    NodeValue[] keys =
        IntStream.range(0, places.length)
            .mapToObj(value -> key(condition, nodeOf(value)))
            .toArray(NodeValue[]::new);
    Comparator<NodeValue> order =
        condition.getDirection() == Query.ORDER_DESCENDING ? ORDER.reversed() : ORDER;
    int[] sorted =
        IntStream.range(0, keys.length)
            .boxed()
            .sorted((a, b) -> order.compare(keys[a], keys[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[keys.length];
    for (int i = 1; i < sorted.length; i++) {
      boolean isSame = order.compare(keys[sorted[i - 1]], keys[sorted[i]]) == 0;
      ranks[sorted[i]] = ranks[sorted[i - 1]] + (isSame ? 0 : 1);
    }
    return ranks;
  }

  private NodeValue key(SortCondition condition, Node node) {
    Binding row = node == null ? BindingFactory.empty() : BindingFactory.binding(variable, node);
    try {
      return condition.getExpression().eval(row, null);
    } catch (ExprEvalException unboundOrWrong) {
      return null;
    }
  }

  /** The first row, from one on, that has one of some values; the size if none has. */
  int next(BitSet wanted, int from) {
    int row = from;
    while (row < values.length && !wanted.get(values[row])) {
      row++;
    }
    return row;
  }

  /** The numbers of those values that are among some nodes. */
  BitSet among(List<Node> wanted) {
    Map<Node, Integer> known = nodes();
    BitSet found = new BitSet(places.length);
    for (Node node : wanted) {
      Integer value = known.get(node);
      if (value != null) {
        found.set(value);
      }
    }
    return found;
  }

  private synchronized Map<Node, Integer> nodes() {
    if (nodes == null) {
      nodes = new HashMap<>();
      for (int value = 0; value < places.length; value++) {
        nodes.put(nodeOf(value), value);
      }
    }
    return nodes;
  }
}
