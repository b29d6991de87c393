package org.hearsay.query.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.hearsay.query.match.Matcher;

/** Makes registers. */
final class Registrar {

  /** Some twenty bytes each. */
  private static final int MOST_ROWS = 200_000;

  private final Matcher matcher;

  Registrar(Matcher matcher) {
    this.matcher = matcher;
  }

  /**
   * That of an outline, within the caller's transaction; empty if there are too many solutions, or
   * one that stands in several places of the order.
   */
  Optional<Register> make(Outline outline, Execution execution) {
    Query query = new Query();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(outline.pattern());
    query.setLimit(1L + MOST_ROWS);
    return execution
        .run(query, this::read)
        .map(columns -> sorted(outline, columns))
        .filter(Register::tellsOnePlaceOfEach);
  }

  private Optional<Map<Var, Column>> read(RowSet found) {
    List<Var> variables = found.getResultVars();
    List<long[]> rows = new ArrayList<>();
    while (found.hasNext()) {
      Binding row = found.next();
      rows.add(variables.stream().mapToLong(variable -> matcher.place(row, variable)).toArray());
    }
    if (rows.size() > MOST_ROWS) {
      return Optional.empty();
    }
    Map<Var, Column> columns = new HashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      int cell = i;
      long[] cells = rows.stream().mapToLong(row -> row[cell]).toArray();
      columns.put(variables.get(i), Column.of(variables.get(i), matcher, cells));
    }
    return Optional.of(columns);
  }

  private Register sorted(Outline outline, Map<Var, Column> columns) {
    List<IntUnaryOperator> keys =
        outline.order().stream().map(condition -> key(condition, columns)).toList();
    Comparator<Integer> order =
        keys.stream()
            .<Comparator<Integer>>map(key -> Comparator.comparingInt(key::applyAsInt))
            .reduce(Comparator::thenComparing)
            .orElseThrow();
    int size = columns.get(outline.bound().get(0)).size();
    List<Integer> rows = IntStream.range(0, size).boxed().sorted(order).toList();
    int[] ties = new int[size];
    for (int i = 1; i < size; i++) {
      ties[i] = ties[i - 1] + (order.compare(rows.get(i - 1), rows.get(i)) == 0 ? 0 : 1);
    }
    int[] ordered = rows.stream().mapToInt(Integer::intValue).toArray();
    columns.replaceAll((variable, column) -> column.ordered(ordered));
    return new Register(matcher, outline.bound(), columns, ties);
  }

  /** The place in the order of one condition, of a row that is not sorted yet. */
  private static IntUnaryOperator key(SortCondition condition, Map<Var, Column> columns) {
    Column column = columns.get(condition.getExpression().getVarsMentioned().iterator().next());
    int[] ranks = column.ranks(condition);
    return row -> ranks[column.value(row)];
  }
}
