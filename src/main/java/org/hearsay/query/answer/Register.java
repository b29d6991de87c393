package org.hearsay.query.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.hearsay.query.answer.Wanted.Test;
import org.hearsay.query.match.Matcher;

/**
 * All solutions of an outline, in the order of the query: from it can be read, without a look into
 * the store, which solutions pass some tests, and which of them come first.
 */
final class Register {

  /** Some twenty bytes each. */
  private static final int MOST = 200_000;

  private final Matcher matcher;
  private final List<Var> bound;
  private final Map<Var, Column> columns;

  /** Rows that no condition of the order tells apart have the same number. */
  private final int[] ties;

  private Register(Matcher matcher, List<Var> bound, Map<Var, Column> columns, int[] ties) {
    this.matcher = matcher;
    this.bound = bound;
    this.columns = columns;
    this.ties = ties;
  }

  /**
   * That of an outline, within the caller's transaction; empty if there are too many solutions, or
   * one that stands in several places of the order.
   */
  static Optional<Register> of(Outline outline, Execution execution, Matcher matcher) {
    Query query = new Query();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(outline.pattern());
    query.setLimit(1L + MOST);
    return execution
        .run(query, found -> read(found, matcher))
        .map(columns -> sorted(outline, columns, matcher))
        .filter(Register::tellsOnePlaceOfEach);
  }

  private static Optional<Map<Var, Column>> read(RowSet found, Matcher matcher) {
    List<Var> variables = found.getResultVars();
    List<long[]> rows = new ArrayList<>();
    while (found.hasNext()) {
      Binding row = found.next();
      rows.add(variables.stream().mapToLong(variable -> matcher.place(row, variable)).toArray());
    }
    if (rows.size() > MOST) {
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

  private static Register sorted(Outline outline, Map<Var, Column> columns, Matcher matcher) {
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

  /** Who begins at a solution finds all that it leads to, so it must come up only once. */
  private boolean tellsOnePlaceOfEach() {
    Map<List<Integer>, Integer> places = new HashMap<>();
    return IntStream.range(0, ties.length)
        .allMatch(row -> ties[row] == places.computeIfAbsent(values(row), first -> ties[row]));
  }

  /** The numbers of the values that a solution begins with. */
  List<Integer> values(int row) {
    return bound.stream().map(variable -> columns.get(variable).value(row)).toList();
  }

  /**
   * What goes through the solutions that pass some tests; empty if the values of a property are too
   * many to know.
   */
  Optional<Passage> passing(List<Test> tests, Execution execution) {
    List<IntUnaryOperator> rows =
        tests.stream().flatMap(test -> passing(test, execution).stream()).toList();
    return Optional.of(new Passage(this, rows)).filter(passage -> rows.size() == tests.size());
  }

  private Optional<IntUnaryOperator> passing(Test test, Execution execution) {
    Column column = columns.get(test.variable());
    return execution
        .values(test.property())
        .map(values -> column.among(values.passing(test.filter(), test.variable())))
        .map(passing -> from -> column.next(passing, from));
  }

  /** How many values it keeps. */
  long cells() {
    return (long) size() * (columns.size() + 1);
  }

  int size() {
    return ties.length;
  }

  /** Whether the order of the query does not tell two rows apart. */
  boolean isTie(int row, int other) {
    return ties[row] == ties[other];
  }

  /** What solutions begin with that have some of the rows. */
  Front front(List<Integer> rows) {
    Function<long[], Binding> solutions = matcher.solutions(bound);
    return new Front(bound, rows.stream().map(this::places).map(solutions).toList());
  }

  private long[] places(int row) {
    return bound.stream().mapToLong(variable -> columns.get(variable).place(row)).toArray();
  }
}
