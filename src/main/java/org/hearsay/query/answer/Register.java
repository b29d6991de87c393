package org.hearsay.query.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.hearsay.query.answer.Wanted.Test;
import org.hearsay.query.match.Matcher;

/**
 * All solutions of an outline, in the order of the query: from it can be read, without a look into
 * the store, which solutions pass some tests, and which of them come first.
 */
final class Register {

  private final Matcher matcher;
  private final List<Var> bound;
  private final Map<Var, Column> columns;

  /** Rows that no condition of the order tells apart have the same number. */
  private final int[] ties;

  /**
   * Rows in their order.
   *
   * @param bound the variables with which the matching of the query can begin
   */
  Register(Matcher matcher, List<Var> bound, Map<Var, Column> columns, int[] ties) {
    this.matcher = matcher;
    this.bound = bound;
    this.columns = columns;
    this.ties = ties;
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

  /** Who begins at a solution finds all that it leads to, so it must come up only once. */
  boolean tellsOnePlaceOfEach() {
    Map<List<Integer>, Integer> places = new HashMap<>();
    return IntStream.range(0, ties.length)
        .allMatch(row -> ties[row] == places.computeIfAbsent(values(row), first -> ties[row]));
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
